/// A question of a program to its terminal.
package enum TerminalQuery: Hashable, Sendable {
  /// `CSI ? n $ p`: is this private mode known, and is it on?
  case mode(Int)
  /// `CSI c`: what are you? The prefix is `>` for the second form.
  case identity(isSecond: Bool)
  case status, cursorPosition, version
  /// `OSC n ; ?`: a colour of the terminal.
  case colour(Int)
  case other(String)
}

extension ScreenEmulator {
  mutating func ask(_ sequence: ControlSequence) {
    let final = Character(Unicode.Scalar(sequence.final))
    switch (final, sequence.number(0)) {
    case ("p", let mode): queries.append(.mode(mode))
    case ("c", _): queries.append(.identity(isSecond: sequence.prefix != nil))
    case ("n", 5): queries.append(.status)
    case ("n", 6): queries.append(.cursorPosition)
    case ("q", _): queries.append(.version)
    case (_, let number): queries.append(.other("\(number)\(final)"))
    }
  }

  /// What a current xterm would answer; `nil` where it would keep silent.
  package func answer(to query: TerminalQuery) -> String? {
    switch query {
    case .mode(let mode): "\u{1B}[?\(mode);\(state(of: mode))$y"
    case .identity(let isSecond): isSecond ? "\u{1B}[>41;390;0c" : "\u{1B}[?64;1;22c"
    case .status: "\u{1B}[0n"
    case .cursorPosition: "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)R"
    case .version: "\u{1B}P>|XTerm(390)\u{1B}\\"
    case .colour, .other: nil
    }
  }

  /// 1 on, 2 off, as DECRPM counts; every mode is taken as known.
  private func state(of mode: Int) -> Int { isOn(mode) ? 1 : 2 }
}
