/// Roads and bridges.
enum RoadPhrases {
  static let all: [Phrase] = [
    "Jembatan Bunut sebenarnya sudah boleh dilewati atau belum? Info beda-beda",
    "Saya sudah sampai Jembatan Bunut ternyata ditutup, katanya tadi dibuka dua arah",
    "Jalan Wanasari–Bunut tertutup longsor di dekat tikungan, mobil putar balik",
    "Aspal \(.street) terkelupas arus, lubangnya sedalam lutut",
    "Jembatan bambu ke \(.village) hanyut, anak sekolah tidak bisa menyeberang",
    "Macet panjang di \(.street) \(.lately), tidak ada petugas yang mengatur",
    "Pohon tumbang melintang di \(.street), motor harus digotong",
    "Jalan alternatif lewat Sidalang bisa untuk truk bantuan? Mohon info",
    "Jembatan Bunut retak di sisi kiri, jangan dipaksakan dua arah",
    "Talud jalan di \(.village) ambrol, sisa badan jalan tinggal separuh",
    "Ambulans tertahan di \(.street) karena jalan tergenang \(.depth)",
    "Tolong rambu dan lampu di dekat Jembatan Bunut, malam gelap dan orang tidak tahu jalan putus",
    "Alat berat sudah ada di \(.street) tapi operatornya tidak kelihatan dari jam \(.clock)",
    "Angkot tidak masuk ke \(.village) \(.lately), ongkos ojek jadi mahal",
    "Jalan desa \(.village) penuh lumpur licin, sudah \(.few) motor jatuh",
    "Pagar Jembatan Bunut dibuka warga sendiri, tolong dijaga",
    "Kendaraan besar masih nekat lewat \(.street), gelombangnya masuk rumah",
    "Mau antar \(.supplies) ke \(.village), lewat mana yang aman?",
  ]
}
