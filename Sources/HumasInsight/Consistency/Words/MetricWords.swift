import HumasText

/// What official texts count, in their own words and in the normal form the ledger uses.
enum MetricWords {
  /// How a figure behaves as time goes on.
  enum Course {
    /// A running total: it does not fall without a reason that is said.
    case cumulative
    /// What is so at the moment: it may rise and fall.
    case current
  }

  struct Metric {
    var name: String
    var course: Course
    /// Counts people where no other noun stands.
    var isPersonal: Bool
  }

  /// The metric whose words begin at a token, and how many tokens they take.
  static func metric(at index: Int, in tokens: Tokens) -> (metric: Metric, length: Int)? {
    table.match(at: index, in: tokens).map { ($0.meaning, $0.length) }
  }

  /// Verbs before a number that say what happened to what is counted: "menimbun 6 rumah".
  static func metric(ofVerb verb: String) -> Metric? { verbs[verb].flatMap { byName[$0] } }

  /// What is counted where the text leaves the noun out: "RB 1.024 unit" are houses.
  static func customaryObject(of metric: Metric) -> String {
    metric.isPersonal || !metric.name.hasPrefix("rusak") ? "orang" : "rumah"
  }

  private static let rows: [(String, Course, Bool, String)] = [
    (
      "meninggal", .cumulative, true,
      "meninggal,meninggal dunia,tewas,wafat,md,korban jiwa,gugur,berpulang,jenazah,jasad,korban tewas,kematian,ditemukan meninggal,ditemukan md,ditemukan wafat,ditemukan tidak bernyawa,ditemukan tak bernyawa,tidak bernyawa,tak bernyawa,tak selamat,tidak selamat,tidak tertolong,ditemukan tewas,ditemukan dalam keadaan meninggal,ditemukan dalam kondisi meninggal,dievakuasi meninggal"
    ),
    ("luka_berat", .cumulative, true, "luka berat,lb,luka parah,luka-luka berat"),
    ("luka_sedang", .cumulative, true, "luka sedang,ls"),
    ("luka_ringan", .cumulative, true, "luka ringan,lr"),
    ("luka_bakar", .cumulative, true, "luka bakar"),
    ("luka", .cumulative, true, "luka,luka-luka,terluka,cedera,cidera"),
    ("hilang", .current, true, "hilang,dicari,dalam pencarian,masih dicari,belum diketahui nasibnya,hilang kontak,belum ditemukan,dinyatakan hilang"),
    (
      "selamat", .cumulative, true,
      "selamat,diselamatkan,ditemukan selamat,dievakuasi selamat,ditemukan dalam keadaan selamat,ditemukan dalam kondisi selamat"
    ),
    ("ditemukan", .cumulative, true, "ditemukan"),
    ("dievakuasi", .cumulative, true, "dievakuasi,terevakuasi,diangkat,dikeluarkan"),
    ("mengungsi", .current, true, "mengungsi,pengungsi,ditampung,mengevakuasi diri,tinggal di tenda,tinggal di pengungsian,menempati tenda,bermalam di posko,menempati pengungsian,diungsikan,di pengungsian"),
    ("terdampak", .cumulative, true, "terdampak,terimbas,berdampak"),
    ("terisolasi", .current, true, "terisolasi,terisolir"),
    ("terjebak", .current, true, "terjebak"),
    ("keracunan", .cumulative, true, "keracunan"),
    (
      "dirawat", .current, true,
      "dirawat,dirawat inap,rawat inap,opname,menjalani perawatan,mendapat perawatan,dalam perawatan"
    ),
    ("ditangani", .cumulative, true, "ditangani"),
    ("diobservasi", .current, true, "diobservasi"),
    ("pulang", .cumulative, true, "pulang,dipulangkan"),
    ("sembuh", .cumulative, true, "sembuh"),
    ("positif", .cumulative, true, "positif,terkonfirmasi,konfirmasi positif"),
    ("suspek", .cumulative, true, "suspek,terduga"),
    ("ditangkap", .cumulative, true, "ditangkap,diamankan,ditahan,diringkus"),
    ("divaksin", .cumulative, true, "divaksin,disuntik,diimunisasi"),
    ("rusak_berat", .cumulative, false, "rusak berat,rb,rusak parah"),
    ("rusak_sedang", .cumulative, false, "rusak sedang,rs"),
    ("rusak_ringan", .cumulative, false, "rusak ringan,rr"),
    ("rusak", .cumulative, false, "rusak"),
    ("hanyut", .cumulative, false, "hanyut,terseret"),
    ("roboh", .cumulative, false, "roboh,ambruk"),
    ("terbakar", .cumulative, false, "terbakar,hangus"),
    ("tertimbun", .cumulative, false, "tertimbun"),
    ("terendam", .current, false, "terendam,tergenang,kebanjiran"),
    ("padam", .current, false, "padam,mati listrik,gelap,gelap gulita,mati lampu,tanpa listrik,belum menyala,tidak menyala,belum berlistrik,tidak teraliri listrik,belum teraliri listrik,belum pulih"),
    ("ditutup", .current, false, "ditutup"),
    ("rusak_total", .cumulative, false, "hancur,rata tanah"),
    ("gigitan", .cumulative, false, "gigitan"),
    ("stunting", .current, false, "stunting,gizi buruk"),
    ("terpapar", .cumulative, true, "terpapar,terjangkit,tertular,terinfeksi"),
    ("puso", .cumulative, false, "puso,gagal panen"),
    ("mati", .cumulative, false, "mati"),
  ]

  private static let verbs: [String: String] = [
    "menewaskan": "meninggal", "melukai": "luka", "menimbun": "tertimbun", "merendam": "terendam",
    "menggenangi": "terendam", "merusak": "rusak", "menghanyutkan": "hanyut",
    "membakar": "terbakar",
    "menghanguskan": "terbakar", "merobohkan": "roboh", "melalap": "terbakar",
    "menenggelamkan": "terendam",
    "menghancurkan": "rusak_total", "meracuni": "keracunan",
  ]

  private static let table = PhraseTable(
    rows.flatMap { row in
      row.3.split(separator: ",").map {
        (String($0), Metric(name: row.0, course: row.1, isPersonal: row.2))
      }
    })

  private static let byName: [String: Metric] = rows.reduce(into: [:]) { table, row in
    table[row.0] = Metric(name: row.0, course: row.1, isPersonal: row.2)
  }
}
