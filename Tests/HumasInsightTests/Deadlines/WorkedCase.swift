import HumasInsight
import HumasModel
import Testing

/// A deadline worked out by hand: what came when, and when it falls due.
struct WorkedCase: Sendable, CustomTestStringConvertible {
  var classification = Classification.informationRequest
  var received: String
  var due: String
  var zone = Zone.wib
  var changes: [(String, Status)] = []
  /// The working, for the reader.
  var because: String

  var testDescription: String { "\(classification.rawValue) received \(received) \(zone.rawValue): \(because)" }

  var history: [StatusChange] {
    changes.map { StatusChange(at: OfficeFixture.wall($0.0, zone), status: $0.1) }
  }

  var mention: Mention {
    OfficeFixture.report(
      classification, at: OfficeFixture.wall(received, zone), status: changes.last?.1 ?? .verified)
  }

  func checkDue(_ settings: Settings) {
    let clocks = OfficeFixture.clocks(settings)
    let expected = OfficeFixture.wall(due, zone)
    let clock = clocks.clock(for: mention, history: history, now: OfficeFixture.wall(received, zone)).class
    #expect(clock.due?.rfc3339(in: zone) == expected.rfc3339(in: zone))
    #expect(clocks.schedule(for: mention, history: history).due == expected)
  }
}
