import Foundation
import HumasInsight
import HumasModel

/// A labelled case of message consistency, as evaluation files hold it; labels are not looked at.
struct StatementCase: Decodable {
  var id: String
  private var statements: [Paper]
  private var facts: [Figure]?
  private var hoaxes: [Rumour]?
  private var contacts: [Number]?
  private var now: Moment?

  var findings: [Finding] {
    let registers = Registers(
      facts: (facts ?? []).enumerated().map { $1.fact(number: $0 + 1) }, hoaxes: (hoaxes ?? []).map(\.hoax),
      contacts: (contacts ?? []).map { Contact(service: $0.service ?? "", value: $0.number) },
      holidays: StatementCase.holidays)
    let papers = statements.map(\.statement)
    let moment = now?.instant ?? papers.compactMap(\.publishedAt).max() ?? Instant(seconds: 0)
    return ConsistencyDesk(registers: registers, zone: .wib).findings(statements: papers, now: moment)
  }

  /// Days off that the cases count with, beside Saturdays and Sundays.
  private static let holidays = [24, 25].compactMap { CivilDate(2026, 12, $0) }.map {
    Holiday(date: $0, kind: .national, name: "Natal")
  }

  /// RFC 3339; a moment without an offset, or unreadable, is unknown.
  private struct Moment: Decodable {
    var instant: Instant?
    init(from decoder: any Decoder) throws {
      instant = Instant(rfc3339: try decoder.singleValueContainer().decode(String.self))
    }
  }

  private struct Paper: Decodable {
    var id: String
    var channel: String?
    var agency: String?
    var speaker: String?
    var status: String?
    var published_at: Moment?
    var as_of: Moment?
    var issue: String?
    var supersedes: String?
    var corrects: String?
    var approved_by: String?
    var text: String

    var statement: Statement {
      Statement(
        id: id, channel: channel ?? "", agency: agency, speaker: speaker,
        status: status.flatMap(StatementStatus.init) ?? .published, publishedAt: published_at?.instant,
        asOf: as_of?.instant, issue: issue, supersedes: supersedes, corrects: corrects, approvedBy: approved_by,
        text: text)
    }
  }

  private struct Figure: Decodable {
    var id: String?
    var metric: String
    var value: Loose
    var unit: String?
    var place: String?
    var as_of: Moment?
    var source: String?

    func fact(number: Int) -> Fact {
      Fact(
        id: id ?? "f\(number)", metric: metric, value: value.text, unit: unit, place: place, asOf: as_of?.instant,
        source: source)
    }
  }

  private struct Rumour: Decodable {
    var id: String
    var claim: String
    var verdict: String?
    var registered_at: Moment?

    var hoax: Hoax { Hoax(id: id, claim: claim, verdict: verdict ?? "hoaks", registeredAt: registered_at?.instant) }
  }

  private struct Number: Decodable {
    var service: String?
    var number: String
  }

  /// A number or a text.
  private struct Loose: Decodable {
    var text: String
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let whole = try? value.decode(Int64.self) {
        text = String(whole)
      } else if let number = try? value.decode(Double.self) {
        text = String(number)
      } else {
        text = try value.decode(String.self)
      }
    }
  }
}
