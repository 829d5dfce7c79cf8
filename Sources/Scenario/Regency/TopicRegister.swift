/// `acuan/isu.csv`: the topics that the desk watches, each with its phrases.
enum TopicRegister {
  static let path = "acuan/isu.csv"

  static func bytes() -> [UInt8] {
    DelimitedRow.bytes(["nama", "frasa", "kecuali", "sensitif"])
      + topics.flatMap { topic, phrases in
        DelimitedRow.bytes([topic.rawValue, phrases.joined(separator: "|"), "", topic == .dam ? "ya" : "tidak"])
      }
  }

  private static let topics: [(WatchedTopic, [String])] = [
    (.dam, ["tanggul jebol", "tanggul lumbir jebol"]),
    (.water, ["air bersih", "air minum", "pdam", "tangki air", "air ledeng"]),
    (.bridge, ["jembatan bunut"]),
    (.shelter, ["posko", "pengungsi", "pengungsian", "dapur umum"]),
    (.aid, ["bantuan", "sembako"]),
    (.power, ["listrik", "mati lampu", "gardu", "genset"]),
    (.health, ["diare", "puskesmas", "demam", "ambulans"]),
    (.school, ["sekolah", "libur sekolah", "ujian"]),
    (.flood, ["banjir", "kali lumbir", "terendam", "air naik", "meluap", "evakuasi", "perahu"]),
  ]
}
