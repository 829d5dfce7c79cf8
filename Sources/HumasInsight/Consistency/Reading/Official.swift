import HumasModel
import HumasText

/// "Plt. Kepala Dinas Kesehatan dr. Hanung Wirastama".
struct Official: Sendable {
  /// `wakil`, `plt`, `pj`, `plh`, `mantan`.
  var rank: Set<String>
  /// `bupati`, `kepala`, `direktur` …
  var head: String
  /// Words of the office, the general ones left out.
  var unit: Set<String>
  var name: [String]
  var tokens: Range<Int>

  var title: String { (rank.sorted() + [head] + unit.sorted()).joined(separator: " ") }

  func clashes(with other: Official) -> Bool {
    if isSamePerson(as: other) {
      if rank != other.rank || head != other.head { return true }
      if !unit.isEmpty, !other.unit.isEmpty, subunit != other.subunit { return true }
      return !unit.isEmpty && !other.unit.isEmpty && unit.isDisjoint(with: other.unit)
    }
    return Official.soleHeads.contains(head) && head == other.head && rank == other.rank
      && unit == other.unit
      && Set(name).isDisjoint(with: other.name)
  }

  /// "seksi", "bidang": a part of an office has a head of its own.
  private var subunit: Set<String> {
    unit.intersection([
      "seksi", "bidang", "bagian", "subbagian", "instalasi", "unit", "regu", "pelaksana",
    ])
  }

  func isSamePerson(as other: Official) -> Bool {
    let shared = Set(name).intersection(other.name)
    return shared.count >= 2
      || shared.count == 1 && (name.count == 1 || other.name.count == 1) && name == other.name
  }

  func isSameOfficial(as other: Official) -> Bool {
    isSamePerson(as: other) && title == other.title
  }

  static func all(in reading: Reading) -> [Official] {
    let tokens = reading.tokens
    let text = 0..<tokens.count
    guard !reading.isCorrection,
      !severalOffices.stand(in: text, of: tokens)
    else { return [] }
    return text.compactMap { official(at: $0, in: reading) }
  }

  private static func official(at index: Int, in reading: Reading) -> Official? {
    let tokens = reading.tokens
    guard tokens[index].isWord, let expanded = heads[tokens.text(at: index)] else { return nil }
    var words = expanded.split(separator: " ").map(String.init)
    var end = index + 1
    // Words of the office up to the name: "Kepala Dinas Pekerjaan Umum".
    while end < tokens.count, unitWords.contains(tokens.text(at: end)) {
      words.append(tokens.text(at: end))
      end += 1
    }
    if let comma = officeEnd(from: end, in: reading) {
      words += (end..<comma).map { tokens.text(at: $0) }
      end = comma
    }
    if words.starts(with: ["sekretaris", "daerah"]) {
      words.replaceSubrange(0..<2, with: ["sekda"])
    }
    let (rank, start) = rank(before: index, in: tokens)
    if tokens.text(at: end) == "," { end += 1 }
    var nameStart = end
    while honorifics.contains(tokens.text(at: nameStart))
      || tokens.text(at: nameStart) == "." && nameStart > end
    {
      nameStart += 1
    }
    var nameEnd = nameStart
    while nameEnd < tokens.count, isName(nameEnd, in: tokens), nameEnd - nameStart < 3 {
      nameEnd += 1
    }
    guard nameEnd - nameStart >= 2 else { return nil }
    var ranks = rank
    if words.first == "wakil" { ranks.insert(words.removeFirst()) }
    return Official(
      rank: ranks, head: words[0], unit: Set(words.dropFirst()).subtracting(general),
      name: (nameStart..<nameEnd).map { tokens.text(at: $0) }, tokens: start..<nameEnd)
  }

  /// "Kepala Kantor SAR Kepulauan Liwa, Hendra Mokodoran": the comma behind capitalised words ends the office.
  private static func officeEnd(from start: Int, in reading: Reading) -> Int? {
    let tokens = reading.tokens
    var end = start
    while end - start < 6, tokens.isWord(at: end), tokens[end].isCapitalised { end += 1 }
    if let title = (start..<end).last(where: { honorifics.contains(tokens.text(at: $0)) }) {
      return title
    }
    let ofAgency = (start..<end).prefix { reading.agencyWords.contains(tokens.text(at: $0)) }
    if let last = ofAgency.last, end - last > 2, tokens.text(at: end) != "," { return last + 1 }
    // "Ketua KPU Bontara Halimah Tanriwara": of four and more the last two are the person.
    if end - start >= 4, tokens.text(at: end) != "," { return end - 2 }
    guard end > start, tokens.text(at: end) == "," else { return nil }
    var name = end + 1
    while honorifics.contains(tokens.text(at: name)) || tokens.text(at: name) == "." { name += 1 }
    return isName(name, in: tokens) && isName(name + 1, in: tokens) ? end : nil
  }

  private static func rank(before index: Int, in tokens: Tokens) -> (Set<String>, Int) {
    for (phrase, rank) in [
      ("pelaksana tugas", "plt"), ("pelaksana harian", "plh"), ("penjabat sementara", "pjs"),
    ] {
      if tokens.has(phrase, at: index - 2) { return ([rank], index - 2) }
    }
    if tokens.text(at: index - 1) == "penjabat" { return (["pj"], index - 1) }
    var found: Set<String> = []
    var start = index
    while start > 0 {
      let word = tokens.text(at: start - 1)
      if ranks.contains(word) {
        found.insert(word)
      } else if word != "." || !ranks.contains(tokens.text(at: start - 2)) {
        break
      }
      start -= 1
    }
    return (found, start)
  }

  private static func isName(_ index: Int, in tokens: Tokens) -> Bool {
    tokens.isWord(at: index) && tokens[index].isCapitalised && tokens[index].text.utf8.count > 2
      && PlaceWords.level(tokens.text(at: index)) == nil && heads[tokens.text(at: index)] == nil
      && !unitWords.contains(tokens.text(at: index))
  }

  /// The text itself says that one person holds two offices, or that an office changed hands.
  private static let severalOffices: Phrases = [
    "selaku", "sekaligus", "pelantikan", "pascapelantikan", "mutasi", "rotasi", "purnatugas", "merangkap", "dilantik",
    "serah terima", "menggantikan", "yang juga",
    "digantikan",
  ]

  private static let ranks: Set<String> = ["wakil", "plt", "plh", "pj", "pjs", "mantan", "eks"]
  private static let honorifics: Set<String> = [
    "dr", "drg", "drs", "h", "hj", "ir", "prof", "kh", "akbp", "kompol", "letkol", "brigjen",
    "kombes", "pol", "inf", "iptu", "ipda", "aiptu", "aipda", "akp", "bripka", "brigadir", "letda",
    "lettu", "mayor",
    "kapten", "kolonel", "serka", "ns", "tgk", "tgh", "ust", "kbp",
  ]
  private static let soleHeads: Set<String> = ["bupati", "gubernur", "walikota", "sekda", "ketua"]
  private static let general: Set<String> = [
    "dinas", "badan", "kabupaten", "kota", "daerah", "provinsi", "dan", "definitif",
  ]

  private static let heads = [
    "bupati": "bupati", "wabup": "wakil bupati", "gubernur": "gubernur", "wagub": "wakil gubernur",
    "walikota": "walikota",
    "wali": "walikota", "wawali": "wakil walikota", "sekda": "sekda", "sekretaris": "sekretaris",
    "kepala": "kepala",
    "kadis": "kepala dinas", "kadinkes": "kepala dinas kesehatan",
    "kadinsos": "kepala dinas sosial",
    "kadishub": "kepala dinas perhubungan",
    "kalak": "kepala pelaksana", "kalaksa": "kepala pelaksana", "direktur": "direktur",
    "dirut": "direktur utama",
    "camat": "camat",
    "lurah": "lurah", "kapolres": "kapolres", "kapolsek": "kapolsek", "dandim": "dandim",
    "kabid": "kabid",
    "ketua": "ketua",
    "wakapolres": "wakil kapolres", "wakapolsek": "wakil kapolsek", "wadir": "wakil direktur",
    "wakapolda": "wakil kapolda", "kapolda": "kapolda", "danramil": "danramil", "kasat": "kasat",
    "kanit": "kanit", "kasatreskrim": "kasat reskrim", "kasatlantas": "kasat lantas",
    "kasi": "kasi",
    "kabag": "kabag", "kasubag": "kasubag", "kepsek": "kepala sekolah", "kajari": "kajari",
    "dekan": "dekan",
    "manajer": "manajer", "koordinator": "koordinator", "sekdis": "sekretaris dinas",
    "sekcam": "sekretaris camat",
    "kadisdik": "kepala dinas pendidikan", "kadistan": "kepala dinas pertanian",
    "kadiskominfo": "kepala dinas kominfo",
    "kadislh": "kepala dinas lingkungan hidup", "kapus": "kepala puskesmas", "juru": "juru bicara",
    "jubir": "juru bicara",
    "komandan": "komandan", "rektor": "rektor", "kades": "kades",
  ]

  private static let unitWords: Set<String> = [
    "dinas", "badan", "kota", "kesehatan", "sosial", "pu", "pupr", "pekerjaan", "umum",
    "perhubungan", "pendidikan",
    "pertanian",
    "peternakan", "lingkungan", "hidup", "kominfo", "komunikasi", "informatika", "bpbd", "rsud",
    "pdam", "perumda",
    "pelaksana",
    "bidang", "daerah", "utama", "kabupaten", "provinsi", "satpol", "pp", "damkar", "kependudukan",
    "pasar",
    "perdagangan", "dan",
    "puskesmas", "instalasi", "humas", "seksi", "kebakaran", "pemadam", "kelautan", "perikanan",
    "pariwisata",
    "operasi", "kantor", "sar", "balai", "besar", "wilayah", "cabang", "stasiun", "bagian", "unit",
    "sekretariat", "dprd",
    "tim", "satgas", "gugus", "tugas", "posko", "bicara", "rs", "kebersihan", "tenaga", "kerja",
    "pln", "up3", "ulp",
    "kelautan", "sumber", "daya", "air", "definitif", "kpu", "bawaslu", "mui", "pmi", "ksop", "pelabuhan", "bandara",
    "sekolah",
  ]
}
