/// The water itself.
enum FloodPhrases {
  static let all: [Phrase] = [
    "Air sudah \(.depth) di \(.neighbourhood) \(.village), warga mulai naik ke lantai dua",
    "Kali Lumbir meluap lagi, \(.street) tidak kelihatan aspalnya. \(.village) butuh perahu",
    "Banjir masuk rumah \(.lately), perabot sudah hanyut semua. Lokasi \(.village) \(.neighbourhood)",
    "Lapor, air naik cepat sekali di \(.village). Jam \(.clock) masih di teras, sekarang \(.depth)",
    "\(.village) kebanjiran, sawah di belakang balai desa jadi danau. Padi baru umur dua bulan",
    "Hujan tidak berhenti \(.lately), selokan di \(.street) tidak sanggup menampung",
    "Arus di depan pasar kencang sekali, motor tetangga terbawa sampai ujung gang. Hati-hati lewat \(.street)",
    "Tinggi air di \(.neighbourhood) \(.village) \(.depth). Sudah surut dua jari dari jam \(.clock) tapi hujan lagi",
    "Pintu air Karangsoka kok belum dibuka? Air balik ke permukiman \(.village)",
    "Rumah mertua di \(.village) terendam \(.depth), ini banjir terparah yang pernah kami lihat",
    "Mohon pompa air ke \(.street), genangan tidak turun \(.lately)",
    "Air kiriman dari Giri Hulu sudah sampai \(.village), warnanya cokelat pekat dan banyak kayu",
    "Ada \(.few) rumah yang temboknya roboh di \(.neighbourhood) \(.village) terkena arus",
    "Ternak kami \(.few) ekor hanyut, kandang tinggal tiang. Desa \(.village)",
    "Sirene di \(.village) bunyi jam \(.clock), semua orang panik karena air datang bersama lumpur",
    "Lumpur setebal telapak tangan menutup lantai, banjir di \(.village) surut tapi baunya luar biasa",
    "Kali Lumbir di bawah jembatan tinggal sejengkal dari badan jalan, tolong pantau",
    "Di \(.district) hampir semua gang terendam, yang kering cuma masjid dan kantor kecamatan",
    "Gerobak bakso saya hanyut Pak, air di \(.street) tiba-tiba \(.depth)",
    "Banjir di \(.village) bukan cuma air, sampah dari hulu ikut masuk sampai dapur",
    "Tanah di pinggir kali ambles, tiga pohon pisang dan pagar tetangga \(.neighbourhood) sudah masuk air",
    "Genangan di pertigaan \(.street) \(.depth), mobil kecil jangan coba-coba lewat",
  ]
}
