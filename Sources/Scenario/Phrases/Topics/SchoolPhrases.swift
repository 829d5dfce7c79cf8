/// Schools.
enum SchoolPhrases {
  static let all: [Phrase] = [
    "Besok sekolah di \(.village) libur atau masuk? Gurunya sendiri tidak tahu",
    "Buku pelajaran SD di \(.village) basah semua, ada bantuan buku?",
    "Ujian tetap jalan padahal ruang kelas dipakai pengungsi \(.shelter)",
    "Seragam anak-anak hanyut, mohon boleh sekolah pakai baju bebas dulu",
    "Surat edaran libur sekolah yang beredar di grup asli atau bukan?",
    "Kelas daring tidak bisa diikuti, sinyal dan listrik di \(.village) mati",
    "Pagar SD Bunut roboh kena arus, bahaya untuk anak-anak yang bermain",
    "Guru honorer \(.village) ikut bersih-bersih lumpur sekolah, mohon alat kebersihan",
    "Anak saya kelas enam di \(.village), jadwal ulangan susulannya kapan",
    "Antar jemput sekolah lewat \(.street) berhenti \(.lately)",
    "SMP Lumbir dipakai mengungsi, siswa \(.village) belajar di mana?",
    "Atap kelas di \(.village) bocor dari sebelum banjir, sekarang tambah parah",
    "Terima kasih guru-guru yang mengajar di \(.shelter), anak-anak senang",
    "Pendaftaran beasiswa anak korban banjir lewat apa ya, Dinas Pendidikan belum umumkan",
    "Sekolah minta iuran bersih lumpur, memang boleh?",
    "Meja kursi SD \(.village) rusak sekitar \(.many) pasang",
  ]
}
