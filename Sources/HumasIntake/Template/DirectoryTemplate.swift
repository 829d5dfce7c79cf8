/// What `kentongan init` writes into a new data directory.
package enum DirectoryTemplate {
  package struct File: Sendable, Hashable {
    /// Relative to the data directory.
    package var path: String
    package var text: String
  }

  /// The folders, in the order in which they are made.
  package static let folders = ["masuk", "pernyataan", "acuan", "keluar", "laporan"]

  /// Settings, calendar, empty registers, and a note in each folder that says what belongs there. No invented facts.
  package static func files(
    agency: String = SettingsFile.defaults.agency, shortAgency: String = SettingsFile.defaults.shortAgency
  ) -> [File] {
    [File(path: SettingsFile.name, text: SettingsFile.template(agency: agency, shortAgency: shortAgency))]
      + [File(path: "acuan/libur.csv", text: HolidayCalendar.text)] + registers
      + folders.compactMap { folder in notes[folder].map { File(path: "\(folder)/\(FolderWalk.noteName)", text: $0) } }
  }

  private static let registers = [
    File(
      path: "acuan/fakta.csv",
      text: """
        # Angka dan keadaan yang sudah disahkan. per = saat angka itu berlaku, contoh 2026-11-22T14:00:00+07:00
        id,isu,ukuran,nilai,satuan,tempat,per,sumber

        """),
    File(
      path: "acuan/hoaks.csv",
      text: """
        # Kabar bohong yang sudah diperiksa. putusan: hoaks; disinformasi; belum terbukti
        id,klaim,putusan,dicatat,bukti

        """),
    File(
      path: "acuan/kontak.csv",
      text: """
        # Kontak resmi yang boleh disiarkan; nomor di sini tidak disamarkan
        layanan,nilai,sumber

        """),
    File(
      path: "acuan/isu.csv",
      text: """
        # Isu yang diawasi. frasa dan kecuali: pisahkan dengan | ; sensitif: ya atau tidak
        nama,frasa,kecuali,sensitif

        """),
    File(
      path: "acuan/tempat.csv",
      text: """
        # Nama tempat. tingkat: provinsi; kabupaten; kecamatan; desa; lokasi. alias: pisahkan dengan |
        nama,tingkat,induk,alias

        """),
    File(
      path: "acuan/pesan.csv",
      text: """
        # Rencana pesan: satu baris satu pesan kunci. kanal: pisahkan dengan |
        isu,tujuan,khalayak,pesan,kanal

        """),
    File(
      path: "acuan/templat.yaml",
      text: """
        # Templat jawaban. Isian yang diganti sendiri: {nama_instansi} {singkatan} {id} {kanal} {kelas} {isu} {tempat} {tenggat}
        # {tanggal} {operator}. Isian lain dalam kurung kurawal harus dilengkapi sebelum jawaban dikirim.
        - nama: Diterima
          isi: |
            Terima kasih atas laporan Anda nomor {id}. {nama_instansi} telah menerimanya dan menindaklanjutinya paling lambat
            {tenggat}.
        - nama: Selesai
          isi: |
            Terima kasih atas laporan Anda nomor {id}. Yang sudah kami lakukan: {tindakan}. Bila masih ada kendala, balas pesan
            ini.
        - nama: Bukan wewenang
          isi: |
            Terima kasih atas laporan Anda nomor {id}. Hal ini ditangani oleh {instansi tujuan}; laporan Anda sudah kami teruskan.

        """),
  ]

  private static let notes = [
    "masuk": """
    Letakkan di sini apa pun yang masuk: ekspor SP4N-LAPOR (CSV), JSON Lines (*.jsonl), tabel lain (CSV).
    Subfolder memberi nama sumber: masuk/lapor, masuk/wa, masuk/medsos.
    Berkas boleh ditambah, diganti, atau dikirim ulang; yang sama tidak dihitung dua kali.
    Berkas tidak pernah diubah atau dihapus oleh program ini.

    """,
    "pernyataan": """
    Pernyataan resmi, termasuk draf: satu berkas satu pernyataan (*.md atau *.txt).
    Bagian kepala di antara dua baris --- memuat: id, channel, agency, speaker, status (draf, disetujui, terbit,
    ralat, ditarik), published_at, as_of, issue, title. Tanpa kepala, berkas dianggap draf.

    """,
    "acuan": """
    Daftar acuan yang diisi dengan tangan: fakta, hoaks, kontak, isu, tempat, libur, pesan (CSV atau YAML).
    Baris yang diawali # adalah catatan. Setiap perubahan langsung dipakai.
    Periksa libur.csv dengan SKB 3 Menteri setiap tahun.

    """,
    "keluar": """
    Jawaban dan pernyataan yang sudah disetujui, siap dikirim oleh alat lain.

    """,
    "laporan": """
    Laporan serah terima, situasi, dan evaluasi yang ditulis program ini.

    """,
  ]
}
