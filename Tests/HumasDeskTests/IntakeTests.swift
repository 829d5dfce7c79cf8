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
