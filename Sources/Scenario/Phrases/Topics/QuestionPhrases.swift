/// People who want to know.
enum QuestionPhrases {
  static let all: [Phrase] = [
    "\(.greeting) nomor posko banjir yang bisa dihubungi berapa?",
    "Kantor kecamatan \(.district) buka jam berapa besok?",
    "Syarat urus surat kehilangan akibat banjir apa saja ya",
    "Apakah layanan KTP keliling tetap ke \(.village) minggu ini?",
    "Berapa tinggi muka air Kali Lumbir sekarang?",
    "Di mana bisa lihat daftar penerima bantuan \(.village)?",
    "Jadwal pasar murah di \(.district) kapan?",
    "Bayar pajak kendaraan bisa daring? Kantornya kebanjiran tidak",
    "Pendaftaran relawan banjir lewat mana?",
    "Perkiraan hujan nanti malam di \(.village) bagaimana min",
    "Siapa yang berwenang membuka pintu air Karangsoka?",
    "Kalau mau donasi uang, rekening resminya yang mana",
    "Posko kesehatan terdekat dari \(.street) di mana",
    "Apakah status tanggap darurat sudah ditetapkan?",
    "Izin usaha warung di \(.street) diurus di mana ya sekarang",
    "Jam layanan loket dukcapil hari Jumat sampai pukul berapa?",
    "Minta salinan rencana anggaran penanganan banjir, mengajukan ke mana",
    "Apakah \(.village) termasuk zona merah banjir?",
  ]
}
