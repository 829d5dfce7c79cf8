/// Clean water: the loud issue about which the office says nothing for hours.
enum WaterPhrases {
  static let all: [Phrase] = [
    "Air bersih di \(.village) mati \(.lately), mandi pakai apa",
    "Jadwal tangki air bersih untuk \(.district) jam berapa? Tidak ada pengumuman",
    "Air PDAM keluar cokelat dan bau tanah di \(.street)",
    "Sumur kami tercampur lumpur, butuh air bersih untuk \(.vulnerable)",
    "Tangki air bersih hanya sampai kantor desa, \(.neighbourhood) \(.village) tidak kebagian",
    "\(.greeting) kapan air ledeng mengalir lagi di \(.village)? Sudah bayar rutin",
    "Antre air bersih di \(.shelter) dua jam cuma dapat satu galon",
    "Harga air galon di \(.village) naik dua kali lipat, tolong diawasi",
    "Pipa PDAM dekat \(.street) patah terbawa arus, air bersih terbuang ke kali",
    "Katanya air bersih mengalir siang ini, sampai jam \(.clock) keran masih kering di \(.village)",
    "Air minum di \(.shelter) tinggal \(.few) dus, mohon dikirim sebelum malam",
    "Mohon tablet penjernih air untuk warga \(.neighbourhood) \(.village)",
    "Anak-anak mulai gatal karena mandi air kali, air bersih belum datang \(.lately)",
    "Kenapa tidak ada penjelasan soal air bersih? Pemkab diam saja padahal \(.district) kering semua",
    "Toren di \(.shelter) kosong \(.lately), tolong isi air bersih",
    "Warga \(.village) terpaksa menampung air hujan untuk masak, mana tangki air bersihnya",
    "Pompa PDAM Muara Lumbir terendam, siapa yang tanggung jawab pasokan air bersih",
    "Butuh air bersih \(.few) tangki per hari untuk \(.village), kemarin yang datang satu",
    "Nomor layanan PDAM tidak aktif, air mati \(.lately) di \(.street)",
  ]
}
