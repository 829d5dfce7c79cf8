import HumasModel
import Testing

@testable import HumasStore

struct RecordTests {
  private let work = Workplace()

  @Test func `a statement changed later keeps its earlier version`() throws {
    let store = try work.store()
    let draft = Statement(id: "s1", channel: "Web", status: .draft, text: "12 meninggal")
    var published = draft
    published.status = .published
    published.publishedAt = .noon
    #expect(try store.take(stretch([.statement(draft)]))[0].count.accepted == 1)
    let later = Instant.noon + .minutes(5)
    #expect(
      try store.take(stretch([.statement(published), .statement(published)], from: 100), seen: later)[0].count
        == IntakeCount(updated: 1, duplicate: 1))
    #expect(try store.statements().map(\.record) == [published])
    #expect(try store.statementVersions("s1").map(\.record) == [draft, published])
    #expect(try store.statements(.asOf(.noon)).map(\.record) == [draft])
    #expect(try store.statements()[0].provenance == Provenance(path: "masuk/a.jsonl", byte: 100, line: 2))
  }

  @Test func `observations, facts, hoaxes and contacts come back as they went in`() throws {
    let store = try work.store()
    let seen = Observation(statement: "s1", channel: "Web", observedAt: nil, text: "siaga")
    let fact = Fact(id: "f", issue: "banjir", metric: "meninggal", value: "3", unit: "jiwa", place: "A", asOf: .noon)
    let hoax = Hoax(id: "h", claim: "bendungan jebol", verdict: "hoaks", registeredAt: .noon, evidence: "foto lama")
    let contact = Contact(service: "Posko", value: "112")
    try store.take(stretch([.observed(seen), .fact(fact), .hoax(hoax), .contact(contact)]))
    #expect(try store.observations().map(\.record) == [seen])
    #expect(try store.facts().map(\.record) == [fact])
    #expect(try store.hoaxes().map(\.record) == [hoax])
    #expect(try store.contacts().map(\.record) == [contact])
  }
}
