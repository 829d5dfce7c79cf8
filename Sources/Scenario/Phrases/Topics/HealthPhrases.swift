/// Illness and care.
enum HealthPhrases {
  static let all: [Phrase] = [
    "Banyak yang diare di \(.shelter), obat belum ada",
    "Puskesmas \(.district) kehabisan obat gatal \(.lately)",
    "Tolong dokter ke \(.village), ada \(.vulnerable) demam tinggi",
    "Tetangga luka kena seng di kaki, suntik tetanus di mana yang buka",
    "Obat hipertensi bapak saya hanyut, bisa ambil di posko mana?",
    "Ada yang kena gigitan ular di \(.village) jam \(.clock), ambulans belum datang",
    "Posyandu \(.village) kebanjiran, imunisasi minggu ini bagaimana",
    "Nyamuk banyak sekali setelah banjir, minta pengasapan di \(.neighbourhood) \(.village)",
    "Apakah benar ada kencing tikus di \(.shelter)? Warga cemas",
    "Pasien cuci darah dari \(.village) butuh diantar ke RSUD besok pagi",
    "Layanan ambulans cepat sekali, \(.vulnerable) sudah dibawa ke RSUD. Terima kasih",
    "IGD RSUD penuh, keluarga kami menunggu \(.lately) di lorong",
    "Kartu jaminan kesehatan hanyut, masih bisa berobat?",
    "Trauma anak-anak di \(.shelter) perlu ditangani, tiap hujan mereka menangis",
    "Masker dan sabun habis di \(.shelter), batuk pilek mulai menular",
    "Bidan desa \(.village) berjalan kaki menembus banjir \(.depth), luar biasa",
    "Bangkai ternak mengapung di \(.village), baunya menyengat dan kami takut wabah",
  ]
}
