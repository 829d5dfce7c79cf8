extension ScreenStyle {
  /// Applies the parameters of `CSI … m`.
  mutating func apply(_ parameters: [[Int?]]) {
    guard !parameters.isEmpty else {
      self = ScreenStyle()
      return
    }
    var rest = parameters[...]
    while let parameter = rest.popFirst() {
      let number = (parameter.first ?? nil) ?? 0
      switch number {
      case 38: foreground = ScreenStyle.colour(parameter, &rest) ?? foreground
      case 48: background = ScreenStyle.colour(parameter, &rest) ?? background
      case 4 where parameter.count > 1: set(.underlined, parameter[1] != 0)
      default: apply(number)
      }
    }
  }

  private mutating func apply(_ number: Int) {
    switch number {
    case 0: self = ScreenStyle()
    case 1...9: if let attribute = ScreenStyle.attribute(number) { set(attribute, true) }
    case 22: attributes.subtract([.bold, .dim])
    case 23...29: if let attribute = ScreenStyle.attribute(number - 20) { set(attribute, false) }
    case 30...37: foreground = .palette(UInt8(number - 30))
    case 39: foreground = .standard
    case 40...47: background = .palette(UInt8(number - 40))
    case 49: background = .standard
    case 90...97: foreground = .palette(UInt8(number - 90 + 8))
    case 100...107: background = .palette(UInt8(number - 100 + 8))
    default: break
    }
  }

  private mutating func set(_ attribute: Attributes, _ isOn: Bool) {
    if isOn { attributes.insert(attribute) } else { attributes.remove(attribute) }
  }

  private static func attribute(_ number: Int) -> Attributes? {
    switch number {
    case 1: .bold
    case 2: .dim
    case 3: .italic
    case 4: .underlined
    case 5, 6: .blinking
    case 7: .reversed
    case 8: .hidden
    case 9: .struck
    default: nil
    }
  }

  /// A colour of 256 or of 16 million, in either spelling: `38;5;n`, `38;2;r;g;b`, `38:5:n`, `38:2::r:g:b`, `38:2:r:g:b`.
  private static func colour(_ parameter: [Int?], _ rest: inout ArraySlice<[Int?]>) -> ScreenColour? {
    if parameter.count > 1 {
      let numbers = parameter.dropFirst(2).map { $0 ?? 0 }
      return colour(kind: parameter[1] ?? 0, numbers.count > 3 ? Array(numbers.dropFirst()) : numbers)
    }
    let kind = (rest.popFirst()?.first ?? nil) ?? 0
    let count = kind == 2 ? 3 : 1
    let numbers = rest.prefix(count).map { ($0.first ?? nil) ?? 0 }
    rest = rest.dropFirst(count)
    return colour(kind: kind, numbers)
  }

  private static func colour(kind: Int, _ numbers: [Int]) -> ScreenColour? {
    let bytes = numbers.map { UInt8(clamping: $0) }
    return switch (kind, bytes.count) {
    case (5, 1...): .palette(bytes[0])
    case (2, 3...): .rgb(red: bytes[0], green: bytes[1], blue: bytes[2])
    default: nil
    }
  }
}
