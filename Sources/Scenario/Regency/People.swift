/// Names and accounts of people who do not exist.
enum People {
  static let firstNames = Fillings.utf8([
    "Warti", "Rasto", "Mirna", "Juwono", "Sulasih", "Teguh", "Ninik", "Parjo", "Laela", "Darsim", "Wening", "Kosasih",
    "Marni", "Yanto", "Ratri", "Slamet", "Umi", "Bagas", "Tuti", "Karso", "Inah", "Rudi", "Endah", "Misbah",
  ])
  private static let callings = ["Bu", "Pak", "Mbak", "Mas", "Kang", "Teh"]
  private static let accountStarts = [
    "lumbirpagi", "warga_bunut", "anakkali", "ojolwanasari", "kopisenja", "ibuarisan", "petani_giri", "wanasarinow",
    "sopirtruk", "guru_desa", "emakemak", "pemudatani", "pasarlama", "rindurumah", "mancingmania", "santrihilir",
  ]

  /// `Bu Warti`.
  static func caller(_ dice: inout Dice) -> String {
    "\(dice.pick(callings)) \(String(decoding: dice.pick(firstNames), as: UTF8.self))"
  }

  /// `@lumbirpagi217`.
  static func account(_ dice: inout Dice) -> String { "@\(dice.pick(accountStarts))\(dice.between(1...899))" }
}
