/// An answer is read by people wherever it is sent: what steers a terminal, or turns the order of the letters round, is no
/// part of it. Line breaks and tabs are.
extension String {
  var withoutControls: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isControlOfText }))
  }
}

extension Unicode.Scalar {
  /// C0 but line feed and tab, C1, and the controls of writing direction.
  fileprivate var isControlOfText: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
