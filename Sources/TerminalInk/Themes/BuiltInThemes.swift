/// The themes in `themes/`, letter by letter, for a program installed without that folder; a test holds them equal.
enum BuiltInThemes {
  static let all: [(name: String, yaml: String)] = [
    ("kentongan-gelap", kentonganGelap),
    ("kentongan-terang", kentonganTerang),
    ("kontras-tinggi", kontrasTinggi),
    ("ramah-buta-warna", ramahButaWarna),
    ("mono", mono),
  ]

  private static let kentonganGelap = """
    # The dark theme: a room at night, quiet until something happens. One accent (blue); red, orange and yellow are kept for alarm.
    system: "base16"
    name: "Kentongan Gelap"
    author: "Kentongan"
    variant: "dark"
    palette:
      base00: "15181c" # background
      base01: "1f242a" # header, footer
      base02: "343c46" # selection, borders
      base03: "66717e" # kept for other programs
      base04: "9da8b4" # secondary text
      base05: "d3d8dd" # text
      base06: "eef1f4" # strong text
      base07: "ffffff"
      base08: "f4675f" # awas
      base09: "f0934a" # siaga
      base0A: "e6bd4f" # waspada, found words
      base0B: "7cbc78" # in order
      base0C: "68b8c6" # notice
      base0D: "74b0f0" # accent
      base0E: "bb96e4" # simulation, rewind
      base0F: "d4a180" # characters made visible

    """

  private static let kentonganTerang = """
    # The light theme: paper and ink, for bright offices and projectors.
    system: "base16"
    name: "Kentongan Terang"
    author: "Kentongan"
    variant: "light"
    palette:
      base00: "faf8f4" # background
      base01: "ece8e0" # header, footer
      base02: "cfc8bb" # selection, borders
      base03: "a39c8f" # kept for other programs
      base04: "55504a" # secondary text
      base05: "2b2926" # text
      base06: "171513" # strong text
      base07: "000000"
      base08: "b3261e" # awas
      base09: "8a3b00" # siaga
      base0A: "6a4f00" # waspada, found words
      base0B: "245c2a" # in order
      base0C: "0d5663" # notice
      base0D: "1a4f8f" # accent
      base0E: "6a3a9a" # simulation, rewind
      base0F: "734325" # characters made visible

    """

  private static let kontrasTinggi = """
    # High contrast: every text at least 7 : 1 against its background (WCAG AAA), selection included.
    system: "base16"
    name: "Kontras Tinggi"
    author: "Kentongan"
    variant: "dark"
    palette:
      base00: "000000" # background
      base01: "1c1c1c" # header, footer
      base02: "363636" # selection, borders
      base03: "808080" # kept for other programs
      base04: "e0e0e0" # secondary text
      base05: "ffffff" # text
      base06: "ffffff" # strong text
      base07: "ffffff"
      base08: "ffb3ab" # awas
      base09: "ffc078" # siaga
      base0A: "ffe14d" # waspada, found words
      base0B: "8cff98" # in order
      base0C: "8aebff" # notice
      base0D: "b0d6ff" # accent
      base0E: "ecc4ff" # simulation, rewind
      base0F: "ffcfa8" # characters made visible

    """

  private static let ramahButaWarna = """
    # For eyes that do not tell red from green (deuteranopia, protanopia): after the palette of Okabe and Ito. Alarm goes from
    # blue (in order) over yellow and orange to vermilion, each step apart in brightness as well.
    system: "base16"
    name: "Ramah Buta Warna"
    author: "Kentongan"
    variant: "dark"
    palette:
      base00: "14161a" # background
      base01: "1e2228" # header, footer
      base02: "363d47" # selection, borders
      base03: "66717e" # kept for other programs
      base04: "a2acb7" # secondary text
      base05: "dcdfe3" # text
      base06: "f2f4f6" # strong text
      base07: "ffffff"
      base08: "f07a2b" # awas
      base09: "e69f00" # siaga
      base0A: "f0e442" # waspada, found words
      base0B: "56b4e9" # in order
      base0C: "9fd3c4" # notice
      base0D: "dd9fc2" # accent
      base0E: "8fb8ff" # simulation, rewind
      base0F: "d6b58a" # characters made visible
    roles:
      awas: {fg: "ffffff", bg: "a63f00", bold: true}

    """

  private static let mono = """
    # Shades of one grey: what matters is told by weight, underline and patches of light.
    system: "base16"
    name: "Mono"
    author: "Kentongan"
    variant: "dark"
    palette:
      base00: "161616" # background
      base01: "232323" # header, footer
      base02: "3d3d3d" # selection, borders
      base03: "707070" # kept for other programs
      base04: "aaaaaa" # secondary text
      base05: "d0d0d0" # text
      base06: "f0f0f0" # strong text
      base07: "ffffff"
      base08: "ffffff" # awas
      base09: "ffffff" # siaga
      base0A: "e4e4e4" # waspada, found words
      base0B: "b4b4b4" # in order
      base0C: "c4c4c4" # notice
      base0D: "e8e8e8" # accent
      base0E: "c8c8c8" # simulation, rewind
      base0F: "b0b0b0" # characters made visible
    roles:
      siaga: {bold: true, underline: true}
      waspada: {bold: true}
      mark: {fg: "ffffff", bg: "585858", bold: true, underline: true}

    """
}
