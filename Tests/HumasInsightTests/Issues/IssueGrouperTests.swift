import HumasInsight
import HumasModel
import Testing

@Suite struct IssueGrouperTests {
  private let grouper = IssueGrouper(
    watched: [
      WatchedIssue(name: "Banjir Kali Asem", phrases: ["banjir", "kali asem meluap"], exclusions: ["lomba banjir"]),
      WatchedIssue(name: "Air Bersih", phrases: ["air bersih", "PDAM"]),
      WatchedIssue(name: "Jembatan Bunut", phrases: []),
    ],
    keyPhrase: { $0.isEmpty ? nil : "frasa: \($0.prefix(5))" })

  private func issue(_ text: String, title: String? = nil, category: String? = nil) -> (String, IssueRow.Basis) {
    let issue = grouper.issue(
      for: Mention(
        identity: Identity(text: "1"), source: "x", channel: "X", title: title, text: text, category: category))
    return (issue.name, issue.basis)
  }

  @Test(arguments: [
    ("Banjir setinggi lutut!", "Banjir Kali Asem"), ("#BANJIR di mana-mana", "Banjir Kali Asem"),
    ("Kali  Asem,meluap lagi", "Banjir Kali Asem"), ("pdam mati 3 hari", "Air Bersih"),
    ("butuh AIR\nBERSIH", "Air Bersih"), ("“Air—bersih” habis", "Air Bersih"),
    ("jembatan bunut ambrol", "Jembatan Bunut"),
  ])
  func `a watched phrase is found as whole words in any case`(text: String, name: String) {
    #expect(issue(text) == (name, .watched))
  }

  @Test(arguments: ["kebanjiran order", "banjirr", "airbersih", "air yang bersih", "pdamku", "jembatan", ""])
  func `parts of words and scattered words are no phrase`(text: String) {
    #expect(issue(text, category: "Umum").1 != .watched)
  }

  @Test func `an exclusion takes the topic away and no other`() {
    #expect(issue("lomba banjir hadiah, PDAM juga ikut") == ("Air Bersih", .watched))
  }

  @Test func `the first topic of the register wins`() {
    #expect(issue("air bersih sulit sejak banjir") == ("Banjir Kali Asem", .watched))
  }

  @Test func `a phrase does not run from the title into the text`() {
    #expect(issue("bersih sekali", title: "air").1 == .phrase)
    #expect(issue("sudah tiga hari", title: "PDAM mati") == ("Air Bersih", .watched))
  }

  @Test(arguments: [
    ("Jalan  Rusak ", "Jalan rusak"), ("INFRASTRUKTUR JALAN", "Infrastruktur jalan"), ("ktp", "KTP"),
    ("antrean E-KTP", "Antrean e-KTP"), ("air  BERSIH", "Air Bersih"), ("énergi", "Énergi"),
  ])
  func `else the category of the source names it`(category: String, name: String) {
    #expect(issue("teks", category: category) == (name, .category))
  }

  @Test(arguments: ["", " - ", "Lainnya", "LAIN-LAIN", "#N/A"])
  func `a category that says nothing is passed over`(category: String) {
    #expect(issue("lampu jalan padam", category: category) == ("Frasa: lampu", .phrase))
  }

  @Test func `else a key phrase, of the title first`() {
    #expect(issue("teks panjang", title: "Lampu padam") == ("Frasa: lampu", .phrase))
  }

  @Test func `category and phrase in other case and spacing are one issue`() {
    let names = [issue("", category: "FRASA:  LAMPU").0, issue("", category: "Frasa: lampu").0, issue("lampu").0]
    #expect(Set(names) == ["Frasa: lampu"])
  }

  @Test func `what has none of these stands under one name`() {
    #expect(issue("") == ("Lain-lain", .ungrouped))
  }

  @Test(arguments: [
    ("Air Bersih", "air  bersih"), (" AIR BERSIH", "air bersih "), ("Énergi", "énergi"), ("A\u{a0}B", "a b"),
    ("", "  "),
  ])
  func `names that differ in case and spacing are one`(a: String, b: String) {
    #expect(FoldedName.of(a) == FoldedName.of(b))
  }

  @Test func `hostile text is grouped like any other`() {
    for text in ["\0\0", "\u{202e}rijnab", "👩‍👩‍👧‍👦", "İİİ banjir", String(repeating: "a", count: 100_000), "\u{fffd}"] {
      _ = issue(text)
    }
    #expect(issue("İİİ banjir İ").1 == .watched)
  }
}
