extension Frame {
  /// The screen as one self-contained HTML page: no script, no font, nothing fetched.
  package func html(_ theme: Theme, title: String) -> String {
    let plain = theme.look(Style(.text))
    let rows = (0..<size.rows).map { y in
      runs(row: y).map { "<span style=\"\(theme.look($0.style).css)\">\(escaped($0.text))</span>" }.joined()
    }
    return """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>\(escaped(title))</title></head>
      <body style="margin:0;background:\(plain.background.hex)">
      <pre style="margin:1em;line-height:1.2;font-family:monospace">\(rows.joined(separator: "\n"))</pre>
      </body></html>

      """
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Look {
  fileprivate var css: String {
    let (ink, paper) = attributes.contains(.reverse) ? (background, foreground) : (foreground, background)
    var css = "color:\(ink.hex);background:\(paper.hex)"
    if attributes.contains(.bold) { css += ";font-weight:bold" }
    if attributes.contains(.underline) { css += ";text-decoration:underline" }
    return css
  }
}
