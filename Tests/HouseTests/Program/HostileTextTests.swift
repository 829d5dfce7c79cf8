import Foundation
import Pseudoterminal
import Testing

extension ProgramTests {
  /// Text from strangers must never steer the terminal of the person who reads it.
  struct HostileTextTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    private static let attacks = [
      "judul \u{1B}]0;DIBAJAK\u{7} diganti", "papan klip \u{1B}]52;c;REIBJUFK\u{1B}\\ dicuri", "layar \u{1B}[2J\u{1B}[H kosong",
      "layar lain \u{1B}[?1049l keluar", "tanya \u{1B}[6n\u{1B}[c\u{5}", "satu \u{9B}31m delapan bit \u{9D}0;x\u{9C}",
      "balik \u{202E}kilab\u{202C} arah", "isolasi \u{2066}\u{2069} tanda \u{200F}", "lebar nol \u{200B}\u{200D}\u{FEFF} di sini",
      "label \u{E0041}\u{E0042} tersembunyi", "baris\u{2028}baru\u{2029}paragraf", "hapus \u{8}\u{8}\u{7F} mundur \r timpa",
      "z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308} menumpuk", "dcs \u{1B}P+q544e\u{1B}\\ kirim",
    ]

    /// What no terminal should get from data: marks of direction, unseen separators, 8-bit controls, tags.
    private static let forbidden: [Unicode.Scalar] = [
      "\u{200B}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}",
      "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{9B}", "\u{9D}", "\u{FEFF}", "\u{E0041}",
    ]

    private static var reference: String {
      ProcessInfo.processInfo.environment["KENTONGAN_REFERENCE"] ?? Checkout.root.path + "/../shared/data"
    }

    /// The list of naughty strings, where the reference data are at hand.
    private static var naughty: [String] {
      guard let text = try? String(contentsOfFile: reference + "/naughty/blns.txt", encoding: .utf8) else {
        print("skipped: the list of naughty strings is not at hand")
        return []
      }
      return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    }

    /// The forbidden ones among what was sent, by number.
    private func unsafe(_ bytes: [UInt8]) -> [String] {
      let sent = Set(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      return Self.forbidden.filter(sent.contains).map { "U+" + String($0.value, radix: 16) }
    }

    private func attack() throws {
      let posts = (Self.naughty + Self.attacks).enumerated().map { Post(id: "\($0)", text: $1).line }
      try desk.append(posts.joined(), to: "masuk/jahat.jsonl")
    }

    @Test func `the dashboard shows it and does not obey it`() throws {
      try attack()
      // Read beforehand, so that no new case rings the bell for a good reason.
      #expect(try desk.takeIn().isBalanced)
      let board = try desk.board(keepsOutput: true)
      try board.waitFor("menumpuk")
      for keys in ["g", "<Enter>", "<Down>", "<Esc>", "z"] + Array(repeating: "<PgDn>", count: 12) {
        try board.type(keys)
        _ = board.settle(silence: .milliseconds(30))
      }
      #expect(board.screen.showsOtherScreen && board.screen.unknown == [])
      #expect(!board.screen.title.contains("DIBAJAK"))
      #expect(!board.screen.strings.contains { $0.text.hasPrefix("52;") || $0.kind == .device })
      #expect(!board.screen.queries.contains(.cursorPosition) && board.screen.bells == 0)
      #expect(unsafe(board.output) == [])
    }

    @Test(arguments: [["mentions"], ["mentions", "--csv"], ["mentions", "--json"], ["screen", "--size", "120x40"]])
    func `no command prints it raw`(arguments: [String]) throws {
      try attack()
      #expect(try desk.takeIn().isBalanced)
      let outcome = try KentonganProgram.run(
        arguments + ["--data", desk.folder.path], environment: desk.environment, in: desk.parent)
      #expect(outcome.end == .exited(0) && !outcome.output.isEmpty)
      #expect(!outcome.output.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F })
      #expect(unsafe(Array(outcome.output.utf8)) == [])
    }
  }
}
