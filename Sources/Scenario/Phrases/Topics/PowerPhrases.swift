/// Electricity and telephone.
enum PowerPhrases {
  static let all: [Phrase] = [
    "Listrik padam \(.lately) di \(.village), kapan menyala",
    "Gardu di \(.street) terendam tapi masih berdengung, bahaya sekali",
    "Kabel listrik menjuntai ke air dekat \(.neighbourhood) \(.village), tolong dimatikan dulu",
    "Mati lampu bergilir di \(.district) tidak sesuai jadwal",
    "Sinyal hilang di \(.village) \(.lately), tidak bisa kabari keluarga",
    "Tiang listrik miring di \(.street), tinggal tunggu roboh",
    "Genset \(.shelter) kehabisan solar jam \(.clock)",
    "Listrik sudah menyala di \(.neighbourhood) tapi tegangan naik turun, kulkas tetangga rusak",
    "Tolong jangan nyalakan listrik \(.village) sebelum air surut, stopkontak masih basah",
    "Tabung oksigen listrik untuk \(.vulnerable) butuh daya, ada tempat cas di mana?",
    "Semua hp mati, satu kampung \(.village) gelap. Ini menumpang internet di \(.shelter)",
    "Petugas listrik sudah datang ke \(.street) jam \(.clock), semoga malam ini terang",
    "Meteran token rusak kena air di \(.village), mengurusnya ke mana",
    "Warga \(.village) patungan solar untuk genset masjid, tolong dibantu",
    "Menara pemancar di Girisemi mati, satu kecamatan tanpa jaringan",
    "Ada yang tersetrum ringan di \(.street), tolong imbau warga jauhi tiang",
  ]
}
