extension Scheme {
  /// The colours of a style before contrast is looked at.
  func look(_ style: Style, _ override: Theme.Override?) -> Look {
    var look = look(style.role)
    look.foreground = override?.foreground ?? look.foreground
    look.background = override?.background ?? look.background
    look.attributes = override?.attributes ?? look.attributes
    guard style.isSelected, look.background == palette[0] else { return look }
    look.background = selection
    if look.foreground == selection { look.foreground = palette[3] }
    return look
  }

  /// base16's selection background, moved away from the background where a scheme has them too close to be told apart.
  private var selection: Colour { palette[2].readable(on: palette[0], ratio: 1.25) }

  private func look(_ role: Role) -> Look {
    switch role {
    case .text: plain(0x5)
    case .dim, .masked, .stale, .chartSecond: plain(0x4)
    case .strong: plain(0x6, .bold)
    case .title: plain(0x5, .bold)
    case .titleFocused: plain(bright(0xD), .bold)
    case .border: plain(0x2)
    case .borderFocused, .accent, .chart: plain(0xD)
    case .header: raised(0x5)
    case .footer: raised(0x4)
    case .footerKey: raised(0xD, .bold)
    case .prompt: raised(0x6)
    case .ok: plain(0xB)
    case .notice: plain(0xC)
    case .waspada: plain(0xA)
    case .siaga: plain(0x9, .bold)
    case .awas: badge(bright(0x8))
    case .mark: badge(bright(0xA))
    case .hostile: plain(0xF, .underline)
    case .banner: badge(0xE)
    }
  }

  /// base24's bright twin of one of base16's colours; in base16 the colour itself.
  private func bright(_ index: Int) -> Int {
    let twins = [0x8: 0x12, 0xA: 0x13, 0xB: 0x14, 0xC: 0x15, 0xD: 0x16, 0xE: 0x17]
    return palette.count == 24 ? twins[index] ?? index : index
  }

  private func plain(_ index: Int, _ attributes: Attributes = []) -> Look {
    Look(palette[index], on: palette[0], attributes)
  }

  private func raised(_ index: Int, _ attributes: Attributes = []) -> Look {
    Look(palette[index], on: palette[1], attributes)
  }

  /// Dark or light letters on a patch of colour: seen first, so it is kept for what must be.
  private func badge(_ index: Int) -> Look {
    let patch = palette[index]
    let letters = [palette[0], palette[7], .white, .black].first { $0.contrast(to: patch) >= 4.5 }
    return Look(letters ?? .black, on: patch, .bold)
  }
}
