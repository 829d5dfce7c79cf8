import ArgumentParser
import Foundation
import HumasText

/// Words whose roots are known, through the stemmer.
struct StemEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stems", abstract: "Words with their roots: how many the stemmer gets right, and which not.")

  @Argument(help: "Lines of word, tab, root. Every third of them was kept aside while the stemmer was made.")
  var file = Reference.own("Tests/Fixtures/stems/pasangan.tsv")

  func run() throws {
    let pairs = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t").map(String.init)
    }
    guard pairs.allSatisfy({ $0.count == 2 }) else { throw ValidationError("every line needs a word and its root") }
    let stemmer = Stemmer()
    let answers = pairs.map { (word: $0[0], root: $0[1], answer: stemmer.stem($0[0])) }
    var report = Report()
    let parts = Dictionary(grouping: answers.enumerated()) { $0.offset % 3 == 2 }.mapValues { $0.map(\.element) }
    for (name, part) in [("tuned on", parts[false] ?? []), ("kept aside", parts[true] ?? [])] {
      let right = part.count { $0.root == $0.answer }
      report.least("stems right of \(part.count), \(name)", Double(right), "", Double(part.count) * 183 / 193)
    }
    let (nanoseconds, count) = speed(pairs.map { $0[0] })
    report.most("a word", nanoseconds / Double(count), "ns", 1000)
    report.print()
    for answer in parts[false] ?? [] where answer.root != answer.answer {
      print(answer.word, answer.root, answer.answer)
    }
  }

  private func speed(_ words: [String]) -> (nanoseconds: Double, words: Int) {
    let stemmer = Stemmer()
    let start = Stopwatch.processor
    var letters = 0
    for _ in 0..<100 { for word in words { letters += stemmer.stem(word).utf8.count } }
    precondition(letters > 0)
    return (Double(Stopwatch.processor - start), words.count * 100)
  }
}
