/// Words that name the matters people bring to a local government, and the pairs that name them more closely.
enum TopicWords {
  static let hashes = HashSet(list.split(whereSeparator: \.isWhitespace).map { WordHash.of($0.utf8) })

  static let pairs = HashSet(
    pairList.split(separator: ",").map { entry in
      let words = entry.split(whereSeparator: \.isWhitespace)
      return pair(WordHash.of(words[0].utf8), WordHash.of(words[1].utf8))
    })

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 &+ second }

  private static let list = """
    banjir longsor gempa tsunami erupsi puting kekeringan kebakaran karhutla asap angin tanggul bendungan jebol luapan rob
    air listrik lampu pdam pln internet sinyal gas elpiji lpg bbm pertalite solar beras sembako pupuk
    jalan jembatan trotoar drainase selokan got gorong-gorong parkir macet angkot bus terminal pelabuhan feri
    sampah limbah tpa polusi bau kebisingan pencemaran tambang
    bansos bantuan pkh blt santunan pengungsi pengungsian posko logistik tenda hunian relokasi
    puskesmas rsud rumah bpjs vaksin obat ambulans dbd rabies stunting keracunan diare campak
    sekolah guru siswa ppdb beasiswa zonasi ijazah seragam
    ktp kk akta kia dukcapil izin perizinan pajak pbb retribusi sertifikat tanah pungli korupsi suap gratifikasi
    kriminal pencurian begal tawuran narkoba penculikan penipuan hoaks kebocoran
    pasar pedagang umkm harga inflasi upah phk lowongan banpres pemilu pilkada cpns pppk
    """

  private static let pairList = """
    air bersih,air minum,air pdam,air mati,air keruh,listrik padam,lampu jalan,lampu padam,jalan rusak,jalan berlubang,
    jalan putus,jalan ditutup,jalan longsor,jembatan putus,jembatan rusak,jembatan ambruk,tanggul jebol,bendungan jebol,
    bendungan retak,banjir bandang,banjir rob,puting beliung,angin kencang,kabut asap,asap karhutla,tanah longsor,
    bantuan sosial,bantuan logistik,posko pengungsian,rumah sakit,rumah rusak,sampah menumpuk,harga beras,harga sembako,
    gas elpiji,gas melon,kebocoran data,pajak bumi,gempa susulan,tsunami susulan,pupuk subsidi,parkir liar,pungli parkir
    """
}
