import Testing

@testable import Scenario

@Suite struct FictionTests {
  /// Runs of ten digits or more, marks between digits left out, as somebody would who wants to dial them.
  private static let longNumbers: [String] = {
    var numbers: [String] = []
    var run: [UInt8] = []
    for byte in Flood.wholeText.utf8 {
      if byte >= 48 && byte <= 57 {
        run.append(byte)
      } else if byte != UInt8(ascii: "-"), !run.isEmpty {
        if run.count >= 10 { numbers.append(String(decoding: run, as: UTF8.self)) }
        run.removeAll(keepingCapacity: true)
      }
    }
    return numbers
  }()

  @Test func `every identity number is of a province that does not exist`() {
    let numbers = FictionTests.longNumbers.filter { $0.utf8.count == 16 }
    #expect(numbers.count > 10)
    #expect(numbers.allSatisfy { $0.hasPrefix("9900") })
  }

  @Test func `every telephone number is of the fictional block`() {
    let numbers = FictionTests.longNumbers.filter { $0.hasPrefix("08") && $0.utf8.count <= 13 }
    #expect(numbers.count > 50)
    #expect(numbers.allSatisfy { $0.hasPrefix("081155501") && $0.utf8.count == 11 })
  }

  @Test func `there are more than two hundred sentences and no two are alike`() {
    let sentences = Topic.allCases.flatMap(\.phrases)
    #expect(sentences.count > 200)
    #expect(Set(sentences).count == sentences.count)
  }

  @Test func `no sentence holds a byte that JSON would have to escape`() {
    for phrase in Topic.allCases.flatMap(\.phrases) {
      #expect(phrase.bytes.allSatisfy { $0 != 34 && $0 != 92 && ($0 >= 32 || Slot(rawValue: $0) != nil) })
    }
  }

  @Test func `gaps are filled with one place throughout`() {
    var filler = Filler(dice: Dice(seed: 1), village: Village.all[1], hour: 14)
    var text: [UInt8] = []
    let phrase: Phrase = "\(.village), \(.district), \(.village)"
    phrase.write(to: &text, filling: &filler)
    #expect(String(decoding: text, as: UTF8.self) == "Muara Lumbir, Lumbir Hilir, Muara Lumbir")
  }

  @Test(arguments: [
    (Voice.plain, "Air sudah \u{c}, warga tidak bisa keluar."), (.texting, "Air udah \u{c}, warga gak bs keluar."),
    (.hurried, "air udah \u{c} warga gak bs keluar"), (.shouting, "AIR SUDAH \u{c}, WARGA TIDAK BISA KELUAR.!!!"),
  ])
  func `a voice changes the words and keeps the gaps`(voice: Voice, expected: String) {
    let phrase: Phrase = "Air sudah \(.depth), warga tidak bisa keluar."
    #expect(String(decoding: voice.speak(phrase).bytes, as: UTF8.self) == expected)
  }

  @Test func `few of the crowd's texts are the same`() {
    let posts = Flood.operations(on: "masuk/", hours: 0.01...10)
      .map { String(decoding: $0.change.bytes, as: UTF8.self) }
      .filter { !$0.contains("\"responded_at\"") && !$0.contains("\"status\":\"diproses\"") }
    let texts = posts.compactMap { $0.split(separator: "\"text\":\"").last }.map { $0.prefix { $0 != "\"" } }
    #expect(Set(texts).count * 10 > texts.count * 8)
  }
}
