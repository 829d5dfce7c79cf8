import Foundation
import Testing

@testable import HumasText

struct StemmerTests {
  private let stemmer = Stemmer()

  @Test(arguments: [
    ("memukul", "pukul"), ("menyapu", "sapu"), ("mengirim", "kirim"), ("menanam", "tanam"), ("mengecat", "cat"),
    ("bekerja", "kerja"), ("pelajaran", "ajar"), ("tepercaya", "percaya"), ("penganiayaan", "aniaya"),
  ])
  func `a prefix gives back the letter it swallowed`(word: String, root: String) { #expect(stemmer.stem(word) == root) }

  @Test(arguments: [
    ("diperbaiki", "baik"), ("ketersediaannya", "sedia"), ("mempertanyakan", "tanya"), ("memberdayakan", "daya"),
  ])
  func `affixes come off one after the other`(word: String, root: String) { #expect(stemmer.stem(word) == root) }

  @Test(arguments: [
    ("kerusakan", "rusak"), ("kebijakan", "bijak"), ("menggilai", "gila"), ("bersekolah", "sekolah"),
    ("pemerintah", "perintah"),
  ])
  func `an ending that belongs to the root stays`(word: String, root: String) { #expect(stemmer.stem(word) == root) }

  @Test(arguments: [
    ("berbalas-balasan", "balas"), ("meniru-nirukan", "tiru"), ("anak-anaknya", "anak"), ("bolak-balik", "bolak-balik"),
    ("malaikat-malaikat-nya", "malaikat"), ("-", "-"), ("a--b", "a--b"),
  ])
  func `a doubled word has one root, or is no doubled word`(word: String, root: String) {
    #expect(stemmer.stem(word) == root)
  }

  @Test(arguments: ["", "mei", "makan", "xqzw", "中文", "korban", "é"])
  func `what is a root, or no word, stays`(word: String) { #expect(stemmer.stem(word) == Folding.folded(word)) }

  @Test func `marks and blanks stand where they stood`() {
    #expect(stemmer.stemmed("Pengungsi, 12 orang;\tmembutuhkan selimut!\r") == "ungsi, 12 orang;\tbutuh selimut!\r")
  }

  @Test func `nineteen in twenty of the words with known roots come out right`() throws {
    let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = tests.appendingPathComponent("Fixtures/stems/pasangan.tsv")
    let pairs = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
    let right = pairs.count { stemmer.stem(String($0[0])) == $0[1] }
    #expect(right * 20 >= pairs.count * 19)
  }
}
