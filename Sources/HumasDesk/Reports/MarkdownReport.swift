public import HumasModel

extension ReportPaper {
  /// The report as Markdown. What stands in the cells stays text: nothing of it becomes a link, a picture, HTML or a cell of its
  /// own.
  public var markdown: String {
    var lines = ["# \(Self.plain(title))", ""]
    lines += facts.map { "- \(Self.plain($0))" }
    for section in sections {
      lines += ["", "## \(Self.plain(section.heading))"]
      for table in section.tables { lines += [""] + Self.lines(of: table) }
      for note in section.notes { lines += ["", Self.plain(note)] }
    }
    lines += [""] + closing.map(Self.plain)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of table: Table) -> [String] {
    let rule = table.columns.indices.map { table.numbers.contains($0) ? "---:" : "---" }
    return ([table.columns.map(plain), rule] + table.rows.map { $0.map(plain) }).map {
      "| \($0.joined(separator: " | ")) |"
    }
  }

  /// The text on one line, every mark that Markdown might obey behind a backslash.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "!", "&", "~", "@": result += "\\\(scalar)"
      case _ where isUnseen(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Line breaks, control characters, and the marks that turn text around or hide it.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0x061C, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
