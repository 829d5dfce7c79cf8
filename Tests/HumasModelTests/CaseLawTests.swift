import HumasModel
import Testing

struct CaseLawTests {
  private let law = CaseLaw(claimLasts: .minutes(10), needsApproval: true)
  private let noon = Instant(seconds: 1_795_323_600)

  private func step(_ verb: CaseVerb, by name: String = "Ana", number: Int64 = 1) -> CaseStep {
    CaseStep(number: number, at: noon, operatorName: name, verb: verb, textHash: "ab")
  }

  private func state(after verbs: CaseVerb...) -> CaseState {
    var state = CaseState()
    for (index, verb) in verbs.enumerated() { state.take(step(verb, number: Int64(index) + 1)) }
    return state
  }

  @Test(arguments: [
    (CaseVerb.release, CaseRefusal.notHeld), (.handOver, .notHeld), (.approve, .nothingDrafted), (.send, .nothingDrafted),
  ])
  func `what has no ground is refused`(verb: CaseVerb, refusal: CaseRefusal) {
    #expect(law.refusal(of: step(verb), on: CaseState()) == refusal)
  }

  @Test func `a new draft must be approved anew`() {
    let state = state(after: .draft, .approve, .draft)
    #expect(law.refusal(of: step(.send), on: state) == .notApproved)
  }

  @Test(arguments: ["ana", " ANA ", "Ana\u{A0}"])
  func `capitals and blanks make no other operator of who drafted`(name: String) {
    #expect(law.refusal(of: step(.approve, by: name), on: state(after: .draft)) == .ownDraft)
  }

  @Test func `an answer that did not arrive leaves the case open`() {
    let mention = Mention(identity: Identity(text: "a"), source: "x", channel: "LAPOR", text: "air")
    #expect(mention.decided(state(after: .draft, .send)).respondedAt == noon)
    #expect(mention.decided(state(after: .draft, .send, .failed)).respondedAt == nil)
  }

  @Test func `a case put away by the desk is not answered`() {
    let mention = Mention(identity: Identity(text: "a"), source: "x", channel: "LAPOR", text: "air")
    let closed = mention.decided(state(after: .close))
    #expect(closed.status.isClosedUnanswered)
    #expect(closed.respondedAt == nil)
  }

  @Test func `a reopened case is open whatever its source says`() {
    let mention = Mention(
      identity: Identity(text: "a"), source: "x", channel: "LAPOR", text: "air", status: .done, closedAt: noon)
    #expect(mention.decided(state(after: .reopen)).status.isOpen)
  }
}
