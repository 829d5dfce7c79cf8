/// Life in the shelters.
enum ShelterPhrases {
  static let all: [Phrase] = [
    "Posko \(.shelter) sudah penuh, kami \(.few) keluarga tidur di teras",
    "Posko mana yang masih terima pengungsi dari \(.village)?",
    "Di \(.shelter) kamar mandinya cuma dua untuk \(.many) orang, antre sampai malam",
    "Pengungsi di \(.shelter) butuh \(.supplies), terutama untuk \(.vulnerable)",
    "Tenda di \(.shelter) bocor, anak-anak kedinginan \(.lately)",
    "Nama keluarga saya tidak ada di daftar pengungsi \(.shelter), padahal sudah tiga kali mendaftar",
    "Kami mengungsi mandiri di rumah saudara di \(.village), apakah tetap didata?",
    "Dapur umum \(.shelter) berhenti masak jam \(.clock), masih banyak yang belum dapat nasi",
    "NIK \(.identityNumber) belum terdata di posko \(.shelter), mohon dicek",
    "Lampu di \(.shelter) mati, ibu-ibu takut ke kamar mandi. Tolong genset",
    "Ada \(.many) jiwa di \(.shelter), petugasnya hanya \(.few)",
    "Pengungsi dari \(.village) dipindah lagi tanpa pemberitahuan, barang kami tertinggal",
    "Mohon bilik khusus untuk ibu menyusui di \(.shelter)",
    "Anak saya demam di pengungsian \(.shelter), belum ada dokter jaga yang datang",
    "Suasana \(.shelter) ramai tapi tertib, cuma kurang \(.supplies)",
    "Apakah hewan peliharaan boleh dibawa ke \(.shelter)? Warga \(.village) banyak yang enggan mengungsi karena ternak",
    "Alas tidur habis di \(.shelter), yang datang dari \(.village) duduk di lantai keramik",
    "Kapan kami boleh pulang ke \(.village)? Sudah bosan di \(.shelter) tapi takut banjir susulan",
  ]
}
