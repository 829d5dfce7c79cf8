/// `acuan/tempat.csv`: the gazetteer of the regency.
enum PlaceRegister {
  static let path = "acuan/tempat.csv"

  static func bytes() -> [UInt8] {
    let regency = [["Kabupaten Wanasari", "kabupaten", "Provinsi Nusa Wana", "Wanasari|Kab. Wanasari"]]
    let rows = [["nama", "tingkat", "induk", "alias"]] + regency + districts + villages + sites
    return rows.flatMap(DelimitedRow.bytes)
  }

  private static let districts = ["Lumbir Hilir", "Bunut", "Wanasari Kota", "Giri Hulu", "Randupitu"].map {
    ["Kecamatan \($0)", "kecamatan", "Kabupaten Wanasari", "Kec. \($0)"]
  }

  private static let villages = Village.all.map { village in
    [
      String(decoding: village.name, as: UTF8.self), "desa",
      "Kecamatan \(String(decoding: village.district, as: UTF8.self))", "",
    ]
  }

  private static let sites = [
    ["Jembatan Bunut", "lokasi", "Kecamatan Bunut", "jembatan bunut"],
    ["Pintu air Karangsoka", "lokasi", "Kecamatan Lumbir Hilir", "pintu Karangsoka"],
    ["Tanggul Lumbir", "lokasi", "Kecamatan Giri Hulu", "tanggul hulu"],
  ]
}
