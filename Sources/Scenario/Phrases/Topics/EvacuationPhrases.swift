/// People who must be brought out.
enum EvacuationPhrases {
  static let all: [Phrase] = [
    "Tolong, ada \(.vulnerable) terjebak di lantai dua \(.neighbourhood) \(.village), belum ada perahu yang datang",
    "\(.greeting) kami \(.few) orang di atap rumah \(.village), hp tinggal sedikit baterainya",
    "Perahu karet hanya lewat sekali jam \(.clock), masih ada \(.few) keluarga menunggu di \(.street)",
    "Butuh evakuasi segera untuk \(.vulnerable), alamat \(.village) \(.neighbourhood). Nomor saya \(.phone)",
    "Ibu saya belum bisa dihubungi, terakhir di \(.village) \(.lately). Ada yang lihat?",
    "Kami sudah pegang tali dari relawan tapi arus di \(.street) terlalu deras, tolong kirim tim yang berpelampung",
    "Warga \(.neighbourhood) \(.village) minta dijemput, jalan keluar satu-satunya putus",
    "Relawan di \(.village) kurang pelampung, baru ada \(.few) buah",
    "Apakah tim SAR sudah ke \(.village)? \(.vulnerable) belum makan \(.lately)",
    "Mohon dahulukan \(.vulnerable), kami yang muda bisa menunggu. Posisi dekat musala \(.village)",
    "Ada suara minta tolong dari arah kebun bambu \(.village), gelap sekali kami tidak berani",
    "Evakuasi lambat, \(.lately) menunggu di loteng bersama \(.few) anak kecil",
    "Sudah telepon posko berkali-kali tidak diangkat. Ini \(.village) \(.neighbourhood), air \(.depth)",
    "Truk evakuasi berhenti di \(.street), tidak bisa masuk karena pohon tumbang",
    "Saya \(.personName), mencari kakak saya yang ikut perahu pertama dari \(.village), dibawa ke mana ya",
    "Tetangga kami tidak mau turun dari rumah karena takut barang hilang, tolong dibujuk petugas",
    "Nenek saya NIK \(.identityNumber) belum terdata dievakuasi, rumah di \(.village)",
    "Tiga perahu warga dipakai bergantian di \(.village), solar habis. Bisa dibantu?",
  ]
}
