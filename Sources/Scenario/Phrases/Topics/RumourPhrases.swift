/// Hearsay, and people who ask whether it is true. The copied hoax itself is in ``HoaxWave``.
enum RumourPhrases {
  static let all: [Phrase] = [
    "Katanya tanggul jebol lagi, benar tidak min?",
    "Di grup keluarga beredar tanggul hulu jebol, tolong pastikan",
    "Ini video tanggul jebol yang viral lokasinya di sini atau tempat lain?",
    "Ada pesan suara katanya air bah sampai kota jam \(.clock), siapa yang bicara itu",
    "Mohon klarifikasi soal kabar penjarahan di \(.village), ibu saya jadi tidak mau mengungsi",
    "Kabar bendungan dibuka tengah malam itu hoaks kan?",
    "Jangan sebar video lama, itu banjir tahun lalu bukan \(.village)",
    "Banyak yang lari ke bukit gara-gara isu tanggul jebol, padahal air malah turun",
    "Katanya korban sebenarnya jauh lebih banyak, kenapa angkanya beda-beda?",
    "Beredar nomor rekening donasi mengatasnamakan Pemkab, asli tidak?",
    "Benarkah uang bantuan sudah cair? Tetangga ditelepon orang minta kode",
    "Tolong umumkan lewat masjid juga, orang tua di \(.village) percaya saja pesan berantai",
    "Saya di dekat tanggul \(.village), aman, jangan panik",
    "Isu buaya lepas di \(.street) itu siapa yang mulai, anak-anak ketakutan",
    "Situs bilang lain, Instagram bilang lain. Jumlah korban yang benar berapa?",
    "Pesan berantai minta warga \(.district) mengosongkan rumah, resmi atau bukan?",
  ]
}
