/// Names and accounts of people who do not exist.
enum People {
  private static let women = [
    "Warti", "Mirna", "Sulasih", "Ninik", "Laela", "Wening", "Marni", "Ratri", "Umi", "Tuti", "Inah", "Endah",
    "Sarinten",
    "Lilis", "Wulandari", "Kasmi",
  ]
  private static let men = [
    "Rasto", "Juwono", "Teguh", "Parjo", "Darsim", "Kosasih", "Yanto", "Slamet", "Bagas", "Karso", "Rudi", "Misbah",
    "Tarmin", "Wahyudi", "Sakri", "Galih",
  ]
  static let firstNames = Fillings.utf8(women + men)
  private static let accountStarts = [
    "lumbirpagi", "warga_bunut", "anakkali", "ojolwanasari", "kopisenja", "ibuarisan", "petani_giri", "wanasarinow",
    "sopirtruk", "guru_desa", "emakemak", "pemudatani", "pasarlama", "rindurumah", "mancingmania", "santrihilir",
  ]

  /// `Bu Warti`.
  static func caller(_ dice: inout Dice) -> String {
    dice.chance(percent: 50)
      ? "\(dice.pick(["Bu", "Mbak", "Teh"])) \(dice.pick(women))"
      : "\(dice.pick(["Pak", "Mas", "Kang"])) \(dice.pick(men))"
  }

  /// `@lumbirpagi217`.
  static func account(_ dice: inout Dice) -> String { "@\(dice.pick(accountStarts))\(dice.between(1...899))" }
}
