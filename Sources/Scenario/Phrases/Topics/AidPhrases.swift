/// Aid that comes, and aid that does not.
enum AidPhrases {
  static let all: [Phrase] = [
    "Bantuan \(.supplies) belum sampai ke \(.shelter) \(.lately)",
    "Yang dapat bantuan di \(.village) itu-itu saja, \(.neighbourhood) dilewati",
    "Bantuan menumpuk di kecamatan tapi \(.village) belum kebagian, tolong dicek",
    "Diminta fotokopi KTP untuk ambil bantuan, padahal KTP hanyut semua",
    "\(.greeting) mau menyalurkan \(.supplies) sebanyak \(.many) paket, ke posko mana",
    "Nasi bungkus di \(.shelter) sudah basi waktu dibagikan jam \(.clock)",
    "Data penerima bantuan \(.village) tidak cocok, yang rumahnya kering malah dapat",
    "Kami butuh \(.supplies) untuk \(.vulnerable), stok \(.shelter) habis",
    "Katanya ada uang tunggu hunian, syaratnya apa dan daftarnya di mana?",
    "Ada yang menarik uang untuk ambil bantuan di \(.village), apa memang begitu aturannya",
    "Truk bantuan lewat saja tidak berhenti di \(.village), katanya bukan jatah kami",
    "Paket yang datang ke \(.neighbourhood) isinya cuma mi dan air gelas, untuk \(.few) orang seminggu",
    "Saya \(.personName) NIK \(.identityNumber) belum pernah menerima bantuan banjir",
    "Relawan kampus menyerahkan \(.supplies) di \(.shelter), terima kasih dan mohon diteruskan ke \(.village)",
    "Posko \(.shelter) kelebihan pakaian bekas, yang dibutuhkan justru \(.supplies)",
    "Pembagian bantuan malam hari tanpa pengumuman, lansia tidak ikut antre. \(.village)",
    "Kapan perbaikan rumah rusak di \(.village) mulai didata? Hujan masih turun terus",
    "Bantuan beras di \(.village) dipotong dua kilo, mohon ditindak",
    "Tolong hubungi saya di \(.phone), ada \(.many) dus \(.supplies) siap kirim ke \(.district)",
  ]
}
