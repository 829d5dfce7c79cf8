/// What `--help` says, in Indonesian.
extension Indonesian {
  package var aboutProgram: String {
    "Meja komunikasi krisis: aduan masuk, tren isu, tanggapan yang ditunggu, konsistensi pesan."
  }
  package var aboutImport: String {
    "Membaca yang baru sekarang juga, tanpa dasbor; berkas di luar direktori data diambil lebih dulu."
  }
  package var aboutMentions: String { "Aduan dan unggahan, yang terbaru lebih dulu." }
  package var aboutIssues: String { "Isu, yang paling ramai lebih dulu." }
  package var aboutTrends: String { "Aduan per isu tiap jam, 24 jam terakhir." }
  package var aboutPending: String { "Yang menunggu tanggapan, tenggat terdekat lebih dulu." }
  package var aboutStatements: String { "Pernyataan di semua kanal." }
  package var aboutFindings: String { "Pernyataan yang bertentangan, usang, atau berisiko; yang terberat lebih dulu." }
  package var aboutRejects: String { "Catatan yang tidak dapat dibaca, beserta sebabnya." }
  package var aboutSources: String { "Sumber data, dan mana yang diam." }
  package var aboutLog: String { "Catatan keputusan meja, yang terbaru lebih dulu." }
  package var aboutBoard: String { "Membuka dasbor di terminal ini (bawaan bila tidak ada perintah)." }
  package var aboutScreen: String { "Menggambar layar dasbor satu kali, tanpa terminal." }
  package var aboutDemo: String { "SIMULASI: memutar krisis rekaan (atau berkas bertanggal) di dasbor." }
  package var aboutRebuild: String {
    "Menyusun ulang semua yang diturunkan (isu, hitungan, tenggat, indeks kata) dari catatan."
  }
  package var aboutDoctor: String {
    "Memeriksa terminal, izin, setelan, kalender, gudang data, rantai catatan keputusan."
  }
  package var aboutInit: String {
    "Menyiapkan direktori data: folder, setelan beserta penjelasannya, kalender, register."
  }
  package var aboutMaskFilter: String { "Menyamarkan data pribadi: satu teks per baris dari masukan ke keluaran." }
  package var aboutStemFilter: String { "Mengembalikan kata ke kata dasarnya: satu teks per baris dari masukan ke keluaran." }
  package var aboutNormaliseFilter: String {
    "Membakukan ejaan percakapan: satu teks per baris dari masukan ke keluaran."
  }
  package var aboutToneFilter: String {
    "Menilai nada teks: satu teks per baris menjadi positive, neutral atau negative, lalu tab dan keyakinan 0 sampai 1."
  }
  package var aboutClaims: String {
    "Angka, status dan kontak dalam pernyataan: baris {\"id\",\"text\",\"published_at\"} menjadi {\"id\",\"claims\"}."
  }
  package var aboutGroup: String {
    "Mengelompokkan teks menjadi isu sesuai urutan: baris {\"id\",\"text\",\"at\"?} menjadi {\"id\",\"issue\"}."
  }
  package var aboutBursts: String {
    "Menilai deret jumlah saat datang: CSV timestamp,value menjadi timestamp,value,expected,score dengan skor 0 sampai 1."
  }
  package var aboutCheck: String {
    "Memeriksa konsep pernyataan terhadap pernyataan lain, register dan aturan, tanpa jaringan. Status 1 bila ada temuan."
  }
  package var helpData: String { "Direktori data. Bawaan: $KENTONGAN_DATA, lalu ./data." }
  package var helpAt: String {
    "Meja sebagaimana adanya pada saat itu (RFC 3339, atau \"2026-11-22 14.05\" pada zona meja)."
  }
  package var helpLanguage: String { "Bahasa: id atau en." }
  package var helpZone: String { "Zona waktu: WIB, WITA atau WIT." }
  package var helpOperator: String { "Nama operator di meja ini." }
  package var helpReadOnly: String { "Hanya baca: tidak ada yang dapat diubah atau dibuka samarannya." }
  package var helpMask: String { "Samarkan data pribadi di setiap keluaran." }
  package var helpTheme: String { "Tema warna: nama di themes/ atau berkas base16/base24." }
  package var helpJSON: String { "JSON Lines: satu objek per baris." }
  package var helpCSV: String { "CSV untuk lembar kerja; rumus dinetralkan." }
  package var helpLimit: String { "Paling banyak sekian baris; 0 = semua." }
  package var helpImportPaths: String { "Berkas atau folder; tanpa ini: semua yang ada di direktori data." }
  package var helpImportJSON: String { "JSON: satu objek ringkasan." }
  package var helpStrict: String { "Berakhir dengan status 4 bila ada yang ditolak." }
  package var helpSearch: String { "Kata yang dicari (awal kata), semuanya harus ada." }
  package var helpFilter: String { "Saringan seperti di dasbor: \"kanal:WA !status:selesai\"." }
  package var helpAllCases: String { "Juga yang sudah ditanggapi." }
  package var helpOnce: String { "Gambar layar satu kali, sebesar terminal ini, lalu selesai." }
  package var helpKiosk: String {
    "Layar umum: tanpa shell, samaran tidak dapat dibuka; q kembali ke tampilan awal. Hanya SIGTERM yang menutupnya."
  }
  package var helpASCII: String { "Garis dan tanda ASCII saja." }
  package var helpNoMouse: String { "Tetikus dibiarkan untuk terminal." }
  package var helpSize: String { "Kolom x baris, misalnya 120x40." }
  package var helpKeys: String { "Tombol yang ditekan lebih dulu, misalnya \"3 j <Enter>\"." }
  package var helpScreenForm: String { "Bentuk keluaran." }
  package var helpSeed: String { "Benih: benih yang sama memutar cerita yang sama." }
  package var helpSpeed: String { "Berapa kali lebih cepat dari waktu sebenarnya." }
  package var helpHours: String { "Panjang cerita dalam jam." }
  package var helpReplay: String { "Berkas JSON Lines atau CSV bertanggal yang diputar ulang sebagai gantinya." }
  package var helpInitPath: String { "Direktori yang akan dibuat." }
  package var helpDrafts: String { "Berkas konsep; - untuk masukan baku." }
  package var chooseOneFormat: String { "Pilih satu: --json atau --csv." }
  package var limitIsNegative: String { "--limit tidak boleh negatif." }
  package var speedIsWrong: String { "--speed harus lebih dari 0." }
  package var hoursAreWrong: String { "--hours harus 1 sampai 10000." }
}
