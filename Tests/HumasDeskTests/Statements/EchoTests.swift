import HumasDesk
import HumasModel
import Testing

private let register = """
  id,klaim,putusan,dicatat,bukti
  h1,Tanggul Lumbir jebol malam ini,hoaks,2026-11-22T13:00:00+07:00,foto petugas

  """

private func mention(_ id: Int, _ text: String, at time: String) -> String {
  #"{"id":"\#(id)","channel":"X","text":"\#(text)","at":"2026-11-22T\#(time):00+07:00"}"# + "\n"
}

@Test func `sightings of a hoax are counted as they come, before and after it was clarified`() throws {
  let room = try Newsroom([
    "acuan/hoaks.csv": register,
    "pernyataan/s1.md": Newsroom.statement("s1", "Kabar tanggul Lumbir jebol malam ini tidak benar. Hubungi 112.", minute: 20),
    "masuk/a.jsonl": mention(1, "Tanggul Lumbir jebol malam ini!", at: "12:30")
      + mention(2, "benarkah tanggulnya Lumbir jebol malam ini?", at: "13:30")
      + mention(3, "Tanggul lumbir tidak jebol malam ini", at: "13:40")
      + mention(4, "Jalan Lumbir macet malam ini", at: "13:45"),
  ])
  let hoax = try #require(try room.shown().hoaxes.first)
  #expect((hoax.sightings, hoax.assertions) == (3, 1))
  #expect((hoax.before, hoax.after) == (1, 2))
  #expect(hoax.clarifiedBy == "s1")
  try room.read(["masuk/b.jsonl": mention(5, "tanggul lumbir jebol malam ini", at: "14:00")])
  #expect(try room.shown().hoaxes.first?.sightings == 4)
}

@Test func `a hoax registered later finds what was said before`() throws {
  let room = try Newsroom(["masuk/a.jsonl": mention(1, "Tanggul Lumbir jebol malam ini!", at: "12:30")])
  #expect(try room.shown().hoaxes.isEmpty)
  try room.read(["acuan/hoaks.csv": register])
  #expect(try room.shown().hoaxes.first?.sightings == 1)
  try room.desk.rebuild()
  #expect(try room.shown().hoaxes.first?.sightings == 1)
}

@Test func `belief counts what asserts a hoax or another figure than the registered one`() throws {
  let room = try Newsroom([
    "acuan/hoaks.csv": register,
    "acuan/isu.csv": "nama,frasa,kecuali,sensitif\nBanjir,banjir|tanggul,,\n",
    "acuan/fakta.csv": "id,isu,ukuran,nilai,satuan,tempat,per,sumber\nf1,Banjir,meninggal,12,orang,,2026-11-22T12:00:00+07:00,BPBD\n",
    "masuk/a.jsonl": mention(1, "Tanggul Lumbir jebol malam ini!", at: "13:30")
      + mention(2, "Sudah 30 orang meninggal karena banjir", at: "13:31")
      + mention(3, "12 orang meninggal karena banjir", at: "13:32")
      + mention(4, "Banjir belum surut", at: "13:33"),
  ])
  let issue = try #require(try room.desk.issues(limit: 0, at: room.now).first { $0.name == "Banjir" })
  let belief = try #require(try room.desk.belief(of: issue, at: room.now))
  #expect(belief.hours[22] == IssueBelief.Hour(mentions: 4, mistaken: 2))
  #expect(Set(belief.causes.map(\.register)) == ["hoaks:h1", "fakta:f1"])
}
