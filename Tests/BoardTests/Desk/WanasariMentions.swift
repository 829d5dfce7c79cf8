internal import HumasModel

extension Wanasari {
  /// The newest 200 mentions, newest first: some told apart, the rest made of a few sentences.
  static let mentions: [MentionRow] = told.enumerated().map { numbered($1, 1300 - $0) } + (0..<188).map { filler($0) }

  private static func numbered(_ row: MentionRow, _ number: Int) -> MentionRow {
    var row = row
    row.number = Int64(number)
    row.provenance.line = number
    return row
  }

  private static let told: [MentionRow] = [
    mention(1, "WA", .complaint, "Air setinggi dada di RT 04, lansia belum dievakuasi sejak pagi", "Lumbir Hilir"),
    mention(2, "X", .complaint, "Posko mana yang masih terima pengungsi? Balai desa sudah penuh", "Lumbir"),
    mention(
      2, "LAPOR", .informationRequest, "Jadwal air bersih untuk Kec. Lumbir Hilir kapan?", "Lumbir Hilir", id: "5049715"
    ),
    mention(3, "IG", nil, "Katanya tanggul jebol lagi, benar tidak min? Tolong dijawab", nil, copies: 14),
    mention(4, "Loket", .complaint, "Bantuan selimut belum sampai ke gedung SD Negeri 2", "Bunut", status: .inProgress),
    mention(5, "Pers", nil, "Warga keluhkan posko penuh, pemerintah diminta buka sekolah – 3 media", nil),
    mention(8, "LAPOR", .aspiration, "Usul pompa keliling tiap RW saat debit naik", "Wanasari Kota", id: "5049712"),
    mention(9, "WA", .complaint, "NIK 3204●●●●●●●●●●21 belum terdata di posko, mohon dicek", "Lumbir"),
    mention(14, "WA", .complaint, "Listrik padam sejak subuh, ada pasien oksigen di RT 02", "Lumbir Hilir"),
    mention(21, "X", nil, "Terima kasih tim dapur umum 🙏 nasi bungkusnya hangat", "Lumbir"),
    mention(
      33, "LAPOR", .complaint, "Jembatan Bunut miring, truk masih lewat", "Bunut", id: "5049711", status: .atOtherAgency
    ),
    mention(
      47, "Loket", .complaint, "Kartu keluarga hanyut, bagaimana mengurus penggantinya?", "Wanasari Kota",
      status: .responded),
  ]

  private static let sentences = [
    "Air masuk rumah lagi, sudah selutut", "Kapan bantuan sampai ke dusun kami?", "Jalan ke pasar tertutup lumpur",
    "Mohon info pengungsian yang menerima bayi", "Air PDAM keruh dan berbau", "Terima kasih petugas yang membantu",
  ]

  private static func filler(_ index: Int) -> MentionRow {
    let channels = ["WA", "X", "LAPOR", "IG", "Loket"]
    let classes: [Classification?] = [.complaint, nil, .informationRequest, .complaint, .aspiration]
    return mention(
      50 + index * 3, channels[index % 5], classes[index % 5], sentences[index % 6],
      ["Lumbir", nil, "Bunut"][index % 3],
      number: Int64(1000 - index))
  }

  static func mention(
    _ minutesAgo: Int, _ channel: String, _ classification: Classification?, _ text: String, _ place: String?,
    id: String? = nil, status: Status = .new, copies: Int = 1, number: Int64 = 0
  ) -> MentionRow {
    let at = now - .seconds(Int64(minutesAgo * 60 - 10))
    let mention = Mention(
      identity: Identity(source: channel.lowercased(), id: id ?? "\(number)"), source: channel.lowercased(),
      channel: channel, sourceID: id, classification: classification, text: text, at: at, place: place, status: status)
    return MentionRow(
      number: number, revision: 1, mention: mention, seen: at + .seconds(5), issue: "Banjir Kali Lumbir",
      provenance: Provenance(
        path: "masuk/\(channel.lowercased())/2026-11-22.jsonl", byte: number * 300, line: Int(number)),
      copies: copies)
  }

  /// A mention that came after all others.
  static func arrival(_ number: Int64) -> MentionRow {
    var row = mention(0, "WA", .complaint, "kiriman \(number)", "Lumbir", number: 2000 + number)
    row.mention.at = now + Span(milliseconds: number)
    return row
  }

  /// The desk of the crisis with these mentions, newest first.
  static func desk(rows: [MentionRow], generation: Int64) -> Snapshot {
    var desk = crisis(generation: generation)
    desk.incoming = incoming(Array(rows.prefix(200)))
    desk.incoming.total = 1284 + rows.count - mentions.count
    return desk
  }
}
