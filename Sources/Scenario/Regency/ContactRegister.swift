/// `acuan/kontak.csv`: the lines that may be published. 0811-555-0112 and -0119 are deliberately missing.
enum ContactRegister {
  static let path = "acuan/kontak.csv"

  static func bytes() -> [UInt8] {
    DelimitedRow.bytes(["layanan", "nilai", "sumber"])
      + contacts.flatMap { DelimitedRow.bytes([$0.service, $0.number, "Daftar kontak resmi Pemkab Wanasari"]) }
  }

  static let contacts = [
    (service: "Posko induk banjir", number: "0811-555-0101"),
    (service: "Dinas Sosial", number: "0811-555-0106"),
    (service: "Dinas Kesehatan", number: "0811-555-0107"),
    (service: "Dinas Pendidikan", number: "0811-555-0108"),
    (service: "Dinas PU", number: "0811-555-0109"),
    (service: "Perumda Tirta Wanasari", number: "0811-555-0110"),
    (service: "Darurat BPBD", number: "0811-555-0113"),
  ]
}
