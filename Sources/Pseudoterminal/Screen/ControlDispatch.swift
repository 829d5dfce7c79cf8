extension ScreenEmulator {
  mutating func apply(_ function: ControlFunction) {
    switch function {
    case .print(let scalar): put(charset.drawn(scalar))
    case .control(let byte): apply(control: byte)
    case .escape(let intermediate, let final): apply(escape: final, intermediate: intermediate)
    case .sequence(let sequence): apply(sequence)
    case .string(let string): apply(string)
    }
  }

  private mutating func apply(control byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: moveCursor(columns: -1)
    case 0x09: tab(forward: 1)
    case 0x0A...0x0C: lineFeed()
    case 0x0D: move(column: 0)
    case 0x0E: charset.isShifted = true
    case 0x0F: charset.isShifted = false
    default: break
    }
  }

  private mutating func apply(escape final: UInt8, intermediate: UInt8?) {
    switch (intermediate, final) {
    case (UInt8(ascii: "("), _): charset.first = Charset(designator: final)
    case (UInt8(ascii: ")"), _): charset.second = Charset(designator: final)
    case (nil, UInt8(ascii: "7")): saveCursor()
    case (nil, UInt8(ascii: "8")): restoreCursor()
    case (nil, UInt8(ascii: "D")): lineFeed()
    case (nil, UInt8(ascii: "E")):
      move(column: 0)
      lineFeed()
    case (nil, UInt8(ascii: "M")): reverseLineFeed()
    case (nil, UInt8(ascii: "c")): self = ScreenEmulator(size)
    case (nil, UInt8(ascii: "=")), (nil, UInt8(ascii: ">")), (nil, UInt8(ascii: "\\")): break
    default: note(unknown: [intermediate, final].compactMap(\.self))
    }
  }

  private mutating func apply(_ sequence: ControlSequence) {
    guard sequence.prefix == nil, sequence.intermediate == nil else { return applyPrefixed(sequence) }
    switch sequence.final {
    case UInt8(ascii: "@"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "J"), UInt8(ascii: "K"): edit(sequence)
    case UInt8(ascii: "L"), UInt8(ascii: "M"), UInt8(ascii: "S"), UInt8(ascii: "T"): scroll(sequence)
    case UInt8(ascii: "r"): chooseRegion(sequence)
    case UInt8(ascii: "m"): style.apply(sequence.parameters)
    case UInt8(ascii: "b"): repeatLast(sequence.count())
    case UInt8(ascii: "h"), UInt8(ascii: "l"): setMode(sequence)
    case UInt8(ascii: "n"), UInt8(ascii: "c"): ask(sequence)
    case UInt8(ascii: "t"): if sequence.number(0) < 22 { ask(sequence) }  // 22 and 23 keep and give back the title
    default: if !moveCursor(sequence) { note(unknown: sequence) }
    }
  }

  private mutating func applyPrefixed(_ sequence: ControlSequence) {
    switch (sequence.prefix, sequence.intermediate, sequence.final) {
    case (UInt8(ascii: "?"), nil, UInt8(ascii: "h")): setPrivateModes(sequence, true)
    case (UInt8(ascii: "?"), nil, UInt8(ascii: "l")): setPrivateModes(sequence, false)
    case (_, UInt8(ascii: "$"), UInt8(ascii: "p")), (_, nil, UInt8(ascii: "c")), (_, nil, UInt8(ascii: "n")),
      (UInt8(ascii: ">"), nil, UInt8(ascii: "q")), (UInt8(ascii: "?"), nil, UInt8(ascii: "u")):
      ask(sequence)
    case (nil, UInt8(ascii: " "), UInt8(ascii: "q")), (UInt8(ascii: ">"), nil, UInt8(ascii: "m")): break  // looks only
    case (nil, UInt8(ascii: "!"), UInt8(ascii: "p")): (style, region) = (ScreenStyle(), 0...size.rows - 1)
    default: note(unknown: sequence)
    }
  }

  private mutating func apply(_ string: ControlString) {
    strings.append(string)
    guard string.kind == .operatingSystem else { return }
    let parts = string.text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, parts[0] == "0" || parts[0] == "2" { title = String(parts[1]) }
    if parts.count == 2, parts[1] == "?", let number = Int(parts[0]) { queries.append(.colour(number)) }
  }

  private mutating func note(unknown sequence: ControlSequence) {
    let numbers = sequence.parameters.map { $0.map { $0.map(String.init) ?? "" }.joined(separator: ":") }
    let middle = Array(numbers.joined(separator: ";").utf8)
    note(
      unknown: [UInt8(ascii: "[")] + [sequence.prefix].compactMap(\.self) + middle
        + [sequence.intermediate].compactMap(\.self) + [sequence.final])
  }

  private mutating func note(unknown bytes: [UInt8]) {
    unknown.append("␛" + String(decoding: bytes, as: UTF8.self))
  }
}
