public import HumasModel

extension ReportPaper {
  /// The report as one HTML file that fetches nothing and runs nothing.
  /// - Parameter language: its code, for readers that speak (`id`, `en`).
  public func html(language: String) -> String {
    let body = sections.map(Self.section).joined()
    return """
      <!DOCTYPE html>
      <html lang="\(Self.text(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(Self.text(title))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <h1>\(Self.text(title))</h1>
      <ul>\(facts.map { "<li>\(Self.text($0))</li>" }.joined())</ul>
      \(body)<footer>\(closing.map { "<p>\(Self.text($0))</p>" }.joined())</footer>
      </body>
      </html>

      """
  }

  private static let style = """
    body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}\
    table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}\
    th,td{border-bottom:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}\
    .n{text-align:right;font-variant-numeric:tabular-nums}footer{overflow-wrap:anywhere}
    """

  private static func section(_ section: Section) -> String {
    let tables = section.tables.map(table).joined()
    let notes = section.notes.map { "<p>\(text($0))</p>\n" }.joined()
    return "<h2>\(text(section.heading))</h2>\n\(tables)\(notes)"
  }

  private static func table(_ table: Table) -> String {
    let head = row(table.columns, "th", table.numbers)
    let body = table.rows.map { row($0, "td", table.numbers) }.joined()
    return "<table><thead>\(head)</thead><tbody>\n\(body)</tbody></table>\n"
  }

  private static func row(_ cells: [String], _ element: String, _ numbers: Set<Int>) -> String {
    let written = cells.enumerated().map { index, cell in
      "<\(element)\(numbers.contains(index) ? " class=\"n\"" : "")>\(text(cell))</\(element)>"
    }
    return "<tr>\(written.joined())</tr>\n"
  }

  /// Text that stays text, within elements and attributes.
  private static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _ where isUnseen(scalar): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
