import HumasText

/// Words that official texts use for one thing, brought to one key, so that two clauses can be laid side by side though
/// each says it in its own words.
enum SynonymWords {
  /// The key of a word: its group's first word, else its rough root.
  static func key(_ word: String) -> String { groups[word] ?? WordKey.key(word) }

  private static let rows = [
    "diamankan ditangkap ditahan diringkus dibekuk mengamankan menangkap menahan meringkus digelandang",
    "menyala nyala hidup normal pulih",
    "padam gelap mati pemadaman gelap-gulita lumpuh",
    "terendam tergenang kebanjiran merendam menggenangi kerendam digenangi genangan rendaman",
    "mengungsi pengungsi diungsikan pengungsian mengungsikan ditampung menampung tampungan penampungan",
    "terdampak terimbas berdampak korban dampak mengalami dialami",
    "tewas meninggal wafat md gugur berpulang jenazah jasad kematian",
    "luka terluka luka-luka cedera cidera",
    "hilang dicari pencarian",
    "dirawat perawatan merawat opname rawat inap",
    "keracunan mual pusing muntah",
    "tertimbun terkubur tertimpa terjebak terperangkap",
    "dievakuasi mengevakuasi evakuasi terevakuasi diangkat",
    "pasien penderita kasus pengidap",
    "siswa murid pelajar santri peserta-didik anak",
    "pekerja buruh karyawan pegawai",
    "petugas personel personil aparat anggota",
    "jalan jln jl ruas jalur",
    "jembatan titian",
    "rumah hunian rmh",
    "kendaraan mobil",
    "sepeda-motor motor",
    "kapal perahu",
    "bantuan blt bansos santunan bst donasi",
    "potongan keringanan diskon pengurangan",
    "kerugian rugi",
    "biaya ongkos tarif bea pungutan",
    "batal dibatalkan pembatalan",
    "rusak merusak kerusakan roboh ambruk",
    "sawah lahan kebun",
    "pendaftaran daftar registrasi mendaftar",
    "banjir bah luapan",
    "air-bersih air",
    "stok persediaan cadangan ketersediaan",
    "rs rsud rumah-sakit",
    "aduan laporan pengaduan keluhan",
    "penumpang wisatawan turis",
    "gempa lindu",
    "ditutup tutup penutupan berakhir terakhir",
    "hangus terbakar membakar menghanguskan melalap kebakaran",
    "hanyut terseret menghanyutkan menyeret",
  ]

  private static let groups: [String: String] = rows.reduce(into: [:]) { table, row in
    let words = row.split(separator: " ").map(String.init)
    for word in words { table[word] = words[0] }
  }
}
