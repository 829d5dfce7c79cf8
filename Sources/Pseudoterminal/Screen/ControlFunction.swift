/// What one or more bytes of a terminal's input ask for, after ECMA-48.
enum ControlFunction: Equatable {
  case print(Unicode.Scalar)
  /// A C0 control: backspace, tab, line feed, shift out …
  case control(UInt8)
  case escape(intermediate: UInt8?, final: UInt8)
  case sequence(ControlSequence)
  case string(ControlString)
}

/// A `CSI` sequence.
struct ControlSequence: Equatable {
  /// `?`, `>`, `<` or `=` before the parameters.
  var prefix: UInt8?
  /// The parts between semicolons; within them, those between colons. `nil` where a number is left out.
  var parameters: [[Int?]] = []
  var intermediate: UInt8?
  var final: UInt8 = 0

  /// The parameter at `index`, or `fallback` where it is left out.
  func number(_ index: Int, or fallback: Int = 0) -> Int {
    guard parameters.indices.contains(index), let number = parameters[index].first else { return fallback }
    return number ?? fallback
  }

  /// How often or how far: left out or 0 means once.
  func count(_ index: Int = 0) -> Int { max(1, number(index, or: 1)) }
}

/// Text for the terminal itself: a title, the clipboard, a colour, a link.
package struct ControlString: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case operatingSystem, device, other }

  package var kind: Kind
  /// Between the introducer and the terminator; at most 64 KiB are kept.
  package var bytes: [UInt8]

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
