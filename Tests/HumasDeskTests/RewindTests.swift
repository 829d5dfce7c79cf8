import HumasDesk
import HumasModel
import Testing

struct RewindTests {
  private let folder: TemporaryDesk
  private let morning = Instant(rfc3339: "2026-11-22T08:00:00+07:00")!
  private let noon = Instant(rfc3339: "2026-11-22T12:00:00+07:00")!

  init() throws { folder = try TemporaryDesk() }

  private func line(_ id: Int, status: String) -> String {
    #"{"id":"\#(id)","channel":"LAPOR","text":"Laporan \#(id)","status":"\#(status)","at":"2026-11-22T07:00:00+07:00"}"# + "\n"
  }

  @Test func `the desk as it stood shows what had been seen by then, in the version of then`() throws {
    let desk = try folder.open(now: morning)
    try folder.write(line(1, status: "baru"), to: "masuk/lapor/a.jsonl")
    try desk.takeIn(seen: morning)
    try folder.write(line(1, status: "selesai") + line(2, status: "baru"), to: "masuk/lapor/a.jsonl")
    try desk.takeIn(seen: noon)
    desk.close()
    let past = try folder.open(at: morning + .minutes(5), now: noon + .minutes(5)).snapshot(at: morning + .minutes(5))
    #expect(past.incoming.newest.rows.map(\.mention.status) == [.new])
    #expect(past.rewind == Snapshot.Rewind(to: morning + .minutes(5), isReconstructed: false))
    let present = try folder.open(now: noon + .minutes(5)).snapshot(at: noon + .minutes(5))
    #expect(present.incoming.total == 2 && present.rewind == nil)
  }

  @Test func `before the first thing seen, the past is reconstructed and says so`() throws {
    let desk = try folder.open(now: noon)
    try folder.write(line(1, status: "baru"), to: "masuk/lapor/a.jsonl")
    try desk.takeIn(seen: noon)
    desk.close()
    let past = try folder.open(at: morning, now: noon).snapshot(at: morning)
    #expect(past.incoming.newest.rows.count == 1)
    #expect(past.rewind?.isReconstructed == true)
  }
}
