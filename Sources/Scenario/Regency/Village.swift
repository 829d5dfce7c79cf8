/// A village of the fictional regency Wanasari on the river Lumbir.
struct Village: Sendable {
  var name: [UInt8]
  var district: [UInt8]
  /// How much of the flood reaches it: a weight among the villages.
  var exposure: Int

  init(_ name: String, _ district: String, exposure: Int) {
    self.name = Array(name.utf8)
    self.district = Array(district.utf8)
    self.exposure = exposure
  }

  /// `Bunut Kulon, Kec. Bunut`.
  var address: String { "\(String(decoding: name, as: UTF8.self)), Kec. \(String(decoding: district, as: UTF8.self))" }

  static let all = [
    Village("Karangsoka", "Lumbir Hilir", exposure: 14),
    Village("Muara Lumbir", "Lumbir Hilir", exposure: 16),
    Village("Tambakrejosari", "Lumbir Hilir", exposure: 10),
    Village("Bunut Kulon", "Bunut", exposure: 12),
    Village("Bunut Wetan", "Bunut", exposure: 9),
    Village("Sidalang", "Bunut", exposure: 6),
    Village("Wanasari Kota", "Wanasari Kota", exposure: 7),
    Village("Pasirlaban", "Wanasari Kota", exposure: 4),
    Village("Cempakajati", "Wanasari Kota", exposure: 3),
    Village("Girisemi", "Giri Hulu", exposure: 2),
    Village("Watulembu", "Giri Hulu", exposure: 2),
    Village("Randupitu Asri", "Randupitu", exposure: 1),
  ]

  static let exposures = all.map(\.exposure)
}
