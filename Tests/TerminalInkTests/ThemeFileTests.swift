import Foundation
import TerminalGrid
import Testing

@testable import TerminalInk

@Suite struct ThemeFileTests {
  private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private let greys = (0..<16).map {
    "base0\(String($0, radix: 16, uppercase: true)): \"\(String(repeating: "\(String($0, radix: 16))", count: 6))\""
  }

  @Test func `the built-in themes are those in the folder`() throws {
    for theme in BuiltInThemes.all {
      let file = ThemeFileTests.checkout.appendingPathComponent("themes/\(theme.name).yaml")
      #expect(try String(contentsOf: file, encoding: .utf8) == theme.yaml, "\(theme.name)")
    }
    #expect(BuiltInThemes.all.count == 5)
    #expect(BuiltInThemes.all[0].name == ThemeShelf.standard)
  }

  @Test(arguments: BuiltInThemes.all.map(\.name))
  func `our own themes need no correction`(_ name: String) throws {
    let theme = try ThemeShelf().theme(named: name)
    for correction in theme.corrections {
      Issue.record("\(correction.style) \(correction.ratio) \(correction.was) \(correction.foreground)")
    }
  }

  @Test func `high contrast means seven to one`() throws {
    let theme = try ThemeShelf().theme(named: "kontras-tinggi")
    for style in Style.all where style.role.leastContrast == 4.5 {
      let look = theme.look(style)
      #expect(look.foreground.contrast(to: look.background) >= 7, "\(style)")
    }
  }

  @Test func `severity differs in brightness for eyes without red and green`() throws {
    let theme = try ThemeShelf().theme(named: "ramah-buta-warna")
    let steps = [Role.waspada, .siaga, .awas].map { role in
      let look = theme.look(Style(role))
      return role == .awas ? look.background.luminance : look.foreground.luminance
    }
    #expect(steps[0] > steps[1] * 1.3 && steps[1] > steps[2] * 1.3)
  }

  @Test func `every scheme of the ecosystem becomes readable`() throws {
    let root =
      ProcessInfo.processInfo.environment["KENTONGAN_REFERENCE"]
      ?? ThemeFileTests.checkout.deletingLastPathComponent().appendingPathComponent("shared/data").path
    let folders = ["\(root)/base16/base16", "\(root)/base16/base24"]
    let names = ThemeShelf(folders: folders).names.dropFirst(5)
    if names.isEmpty {
      print("skipped: no reference data base16")
      return
    }
    #expect(names.count > 270)
    for folder in folders {
      for name in ThemeShelf(folders: [folder]).names.dropFirst(5) {
        let theme = try ThemeShelf().theme(named: "\(folder)/\(name).yaml")
        for style in Style.all {
          let look = theme.look(style)
          #expect(look.foreground.contrast(to: look.background) >= style.role.leastContrast, "\(name) \(style)")
        }
      }
    }
  }

  @Test func `the old flat form and unquoted digits are read`() throws {
    let yaml = (["scheme: Lama"] + greys.map { $0.replacingOccurrences(of: "\"", with: "") }).joined(separator: "\n")
    let theme = try ThemeFile(yaml: yaml, file: "lama.yaml").theme(defaultName: "lama")
    #expect(theme.name == "Lama")
    #expect(theme.look(Style(.text)).background == .black)
  }

  @Test func `a theme may override roles`() throws {
    let yaml = greys.joined(separator: "\n") + "\nroles:\n  awas: {fg: base00, bg: \"ffd75f\", underline: true}\n"
    let look = try ThemeFile(yaml: yaml, file: "x.yaml").theme(defaultName: "x").look(Style(.awas))
    #expect(look == Look(.black, on: Colour(rgb: 0xFFD75F), .underline))
  }

  @Test func `errors name file and key`() {
    func error(_ yaml: String) -> ThemeError? {
      do throws(ThemeError) {
        _ = try ThemeFile(yaml: yaml, file: "x.yaml").theme(defaultName: "x")
        return nil
      } catch { return error }
    }
    let good = greys.joined(separator: "\n")
    #expect(error(greys.dropLast().joined(separator: "\n")) == .missingColour(file: "x.yaml", key: "base0F"))
    #expect(error(good + "\nbase10: \"000000\"") == .missingColour(file: "x.yaml", key: "base11"))
    #expect(
      error(good.replacingOccurrences(of: "ffffff", with: "fff"))
        == .badColour(file: "x.yaml", key: "base0F", value: "fff"))
    #expect(error(good + "\nroles: {bahaya: {fg: base00}}") == .unknownKey(file: "x.yaml", key: "roles.bahaya"))
    #expect(error(good + "\nroles: {awas: {warna: base00}}") == .unknownKey(file: "x.yaml", key: "roles.awas.warna"))
    #expect(
      error(good + "\nroles: {awas: {fg: merah}}") == .badColour(file: "x.yaml", key: "roles.awas.fg", value: "merah"))
    #expect(
      error(good + "\nroles: {awas: {bold: ya}}")
        == .notTrueOrFalse(file: "x.yaml", key: "roles.awas.bold", value: "ya"))
    guard case .notYAML("x.yaml", 2, _) = error("a: b\n\t- [") else {
      Issue.record("a tab is no YAML")
      return
    }
  }

  @Test func `a theme that is not there is said to be unknown`() {
    #expect(throws: ThemeError.unknown(name: "tidak-ada")) { try ThemeShelf().theme(named: "tidak-ada") }
    #expect(throws: ThemeError.unreadable(file: "/nowhere/x.yaml", code: 2)) {
      try ThemeShelf().theme(named: "/nowhere/x.yaml")
    }
  }
}
