/// Thanks.
enum PraisePhrases {
  static let all: [Phrase] = [
    "Terima kasih relawan yang semalaman di \(.village), semoga sehat selalu",
    "Salut untuk petugas perahu, \(.vulnerable) di rumah kami selamat",
    "Respons posko \(.shelter) cepat dan ramah, mantap",
    "Pelayanan di balai desa \(.village) sabar sekali walau ramai",
    "Air di \(.street) sudah surut, terima kasih tim pompa",
    "Alhamdulillah bantuan \(.supplies) sudah sampai \(.neighbourhood), terima kasih",
    "Dapur umum \(.shelter) masakannya enak, ibu-ibu PKK hebat",
    "Jalan \(.village) sudah dibersihkan dari lumpur, kerja bagus",
    "Lampu menyala lagi di \(.village) jam \(.clock), terima kasih petugas",
    "Pak camat turun langsung angkat karung pasir, begini dong",
    "Admin sabar menjawab pertanyaan warga dari malam, semangat min",
    "Urus surat hilang setelah banjir ternyata mudah dan tanpa biaya di \(.district)",
    "Bangga dengan pemuda \(.village), gotong royong dari pagi",
    "Tenaga kesehatan di \(.shelter) telaten sekali merawat \(.vulnerable)",
    "Perbaikan jembatan cepat, kami bisa jualan lagi",
    "Info cuaca dari akun ini membantu sekali, kami sempat angkat barang",
  ]
}
