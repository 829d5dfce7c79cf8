import Foundation
import HumasDesk
import HumasModel
import Testing

struct IntakeTests {
  private let folder: TemporaryDesk

  init() throws { folder = try TemporaryDesk() }

  private static let two = """
    {"id":"1","channel":"WA","text":"Air setinggi dada","at":"2026-11-22T13:00:00+07:00"}
    {"id":"2","channel":"WA","text":"Posko penuh","at":"2026-11-22T13:01:00+07:00"}

    """

  @Test func `what was read is what was accepted, updated, the same or rejected`() throws {
    try folder.write(IntakeTests.two + "{rusak\n", to: "masuk/wa/a.jsonl")
    let desk = try folder.open()
    let first = try desk.takeIn(seen: folder.now).total
    #expect(first == IntakeCount(accepted: 2, rejected: 1))
    let changed = IntakeTests.two.replacingOccurrences(of: "Posko penuh", with: "Posko sudah longgar")
    try folder.write(changed, to: "masuk/wa/a.jsonl")
    let second = try desk.takeIn(seen: folder.now).total
    #expect(second == IntakeCount(updated: 1, duplicate: 1))
    #expect(second.read == 2)
  }

  @Test func `a file sent again under another name counts nobody twice`() throws {
    try folder.write(IntakeTests.two, to: "masuk/wa/a.jsonl")
    try folder.write(IntakeTests.two, to: "masuk/wa/salinan.jsonl")
    let desk = try folder.open()
    #expect(try desk.takeIn(seen: folder.now).total == IntakeCount(accepted: 2, duplicate: 2))
    #expect(try desk.mentions(.all, anchor: .top, limit: 10).total == 2)
  }

  @Test func `a file from elsewhere is copied in, once, and again when it has grown`() throws {
    let outside = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: outside) }
    let desk = try folder.open()
    try IntakeTests.two.write(to: outside, atomically: true, encoding: .utf8)
    #expect(try desk.takeIn(seen: folder.now, paths: [outside.path]).total.accepted == 2)
    #expect(try desk.takeIn(seen: folder.now, paths: [outside.path]).total.read == 0)
    let more = IntakeTests.two + "{\"id\":\"3\",\"channel\":\"WA\",\"text\":\"Listrik padam\"}\n"
    try more.write(to: outside, atomically: true, encoding: .utf8)
    #expect(try desk.takeIn(seen: folder.now, paths: [outside.path]).total.accepted == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/masuk").count == 2)
  }

  @Test func `an older export sent again under another name takes nothing back`() throws {
    let rows = { (status: String) in "Tracking ID,Isi Laporan Awal,Status Laporan\n1,Lampu mati,\(status)\n2,Jalan rusak,\(status)\n" }
    let desk = try folder.open()
    try folder.write(rows("Belum Terverifikasi"), to: "masuk/lapor/hari1.csv")
    try desk.takeIn(seen: folder.now)
    try folder.write(rows("Ditutup oleh Admin"), to: "masuk/lapor/hari2.csv")
    #expect(try desk.takeIn(seen: folder.now + .hours(1)).total == IntakeCount(updated: 2))
    try folder.write(rows("Belum Terverifikasi"), to: "masuk/lapor/salinan hari1.csv")
    #expect(try desk.takeIn(seen: folder.now + .hours(2)).total == IntakeCount(duplicate: 2))
    #expect(try desk.mentions(.all, anchor: .top, limit: 9).rows.map(\.mention.status) == [.done, .done])
  }

  @Test func `a picture under the name of a text is refused once, not line by line`() throws {
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/masuk/foto.jsonl"))
    let desk = try folder.open()
    #expect(try desk.takeIn(seen: folder.now).total == IntakeCount(rejected: 1))
  }

  @Test func `registers that are away for a moment keep the names of watched issues`() throws {
    try folder.write("nama,frasa\nBanjir Kali Lumbir,banjir\n", to: "acuan/isu.csv")
    try folder.write(#"{"id":"1","channel":"WA","text":"Banjir setinggi dada"}"# + "\n", to: "masuk/wa/a.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    for isAway in [true, false] {
      let names = isAway ? ("acuan", "acuan-pergi") : ("acuan-pergi", "acuan")
      try FileManager.default.moveItem(atPath: "\(folder.path)/\(names.0)", toPath: "\(folder.path)/\(names.1)")
      try desk.takeIn(seen: folder.now)
      #expect(try desk.issues(limit: 0, at: folder.now).map(\.name) == ["Banjir Kali Lumbir"])
    }
  }

  @Test func `a source that was announced and never came is named as silent`() throws {
    try folder.write("sumber:\n  - {nama: radio, tiap_menit: 5}\n", to: "meja.yaml")
    try folder.write(IntakeTests.two, to: "masuk/wa/a.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    #expect(try desk.sources(at: folder.now + .minutes(4)).first { $0.name == "radio" }?.silentSince == nil)
    #expect(try desk.sources(at: folder.now + .minutes(6)).first { $0.name == "radio" }?.silentSince == folder.now)
  }

  @Test func `a path that is not there is named`() throws {
    let desk = try folder.open()
    #expect(throws: DeskError.self) { try desk.takeIn(seen: folder.now, paths: ["/tidak/ada.jsonl"]) }
  }

  @Test func `a calendar edited while no desk was open moves the deadlines`() throws {
    try folder.write(
      #"{"id":"7","channel":"LAPOR","class":"aspirasi","text":"Usul halte","at":"2026-12-01T09:00:00+07:00"}"# + "\n",
      to: "masuk/lapor/a.jsonl")
    let first = try folder.open()
    try first.takeIn(seen: folder.now)
    let before = try first.pendingRows(limit: 0, at: folder.now).first?.clock.due
    first.close()
    try folder.write("tanggal,jenis,nama\n2026-12-02,libur_daerah,Hari Jadi Wanasari\n", to: "acuan/libur-daerah.csv")
    let second = try folder.open()
    try second.takeIn(seen: folder.now)
    let rows = try second.snapshot(at: folder.now).pending.rows
    #expect(before == Instant(rfc3339: "2026-12-08T16:00:00+07:00"))
    #expect(rows.first?.clock.due == Instant(rfc3339: "2026-12-09T16:00:00+07:00"))
  }

  @Test func `a folder from elsewhere keeps its sub-folders, which name the sources`() throws {
    let outside = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: outside) }
    for source in ["wa", "loket"] {
      let folder = outside.appendingPathComponent(source)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try #"{"id":"1","text":"dari \#(source)"}"#.write(
        to: folder.appendingPathComponent("x.jsonl"), atomically: true, encoding: .utf8)
    }
    let desk = try folder.open()
    #expect(try desk.takeIn(seen: folder.now, paths: [outside.path]).total == IntakeCount(accepted: 2))
    #expect(Set(try desk.mentions(.all, anchor: .top, limit: 9).rows.map(\.mention.source)) == ["wa", "loket"])
  }

  @Test func `settings that broke while no desk was open are still the last good ones`() throws {
    try folder.write("zona: WIT\n", to: "meja.yaml")
    try folder.open().close()
    try folder.write("zona: [WIT\n", to: "meja.yaml")
    let desk = try folder.open()
    #expect(desk.settings.zone == .wit)
    #expect(!(try desk.snapshot(at: folder.now).troubles.isEmpty))
  }
}
