import Glibc

/// What the environment says about the characters of the terminal.
enum TerminalLocale {
  /// Whether the locale of the environment is a UTF-8 one.
  static var isUTF8: Bool {
    setlocale(LC_CTYPE, "")
    guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return String(cString: codeset).uppercased().filter { $0 != "-" } == "UTF8"
  }
}
