/// Questions and thanks about the services of an ordinary week.
enum ServicePhrases {
  static let all: [Phrase] = [
    "\(.greeting) jam buka kantor kecamatan \(.district) sampai pukul berapa",
    "Syarat pindah alamat dari \(.village) apa saja ya",
    "Apakah KTP keliling minggu ini ke \(.village)?",
    "Cara cetak ulang kartu keluarga yang rusak bagaimana",
    "Pajak bumi dan bangunan bisa dibayar di mana saja",
    "Jadwal vaksin hewan di \(.district) kapan",
    "Izin keramaian untuk hajatan di \(.village) diurus ke mana",
    "Pendaftaran pelatihan menjahit masih dibuka?",
    "Mohon info lomba kampung bersih, syaratnya apa",
    "Nomor antrean daring dukcapil muncul jam \(.clock) lalu habis, tiap hari berapa kuota",
    "Kapan perekaman e-KTP untuk siswa SMA di \(.district)",
    "Terima kasih, surat tanah saya selesai tepat waktu",
    "Petugas perpustakaan keliling ramah, anak-anak \(.village) senang",
    "Lampu jalan di \(.street) sudah menyala, terima kasih",
    "Pelayanan loket pajak cepat, cuma \(.few) menit",
    "Jalan di \(.village) mulus setelah ditambal, mantap",
    "Di mana bisa lihat rencana tata ruang \(.district)?",
    "Beasiswa daerah untuk mahasiswa dibuka bulan apa",
    "Apakah pasar hewan \(.district) buka hari libur",
    "Bagaimana cara menjadi pendonor darah rutin",
    "Usul layanan akhir pekan untuk warga yang bekerja",
    "Bus sekolah gratis lewat \(.street) atau tidak",
    "Minta alamat surel resmi dinas untuk kirim proposal karang taruna \(.village)",
    "Nomor panggilan pemadam di \(.district) berapa, mau ditempel di pos ronda",
  ]
}
