extension Indonesian {
  package var searchLabel: String { "cari" }
  package var searchHint: String { "kata di judul dan isi · Enter cari · Esc batal" }
  package var filterLabel: String { "saring" }
  package var filterHint: String { "kanal: kelas: tempat: instansi: status: sumber: teks: · ! membalik · Enter pakai" }
  package var paletteTitle: String { "Perintah" }
  package var paletteNothing: String { "Tidak ada perintah dengan nama itu" }
  package var questionQuit: String { "Tutup papan?" }
  package var questionUnmask: String { "Tampilkan data pribadi di layar ini? Pembukaan dicatat di log." }
  package var answers: String { "y ya   n tidak" }
  package var yesKey: Character { "y" }

  package func copied(_ records: Int) -> String {
    records == 1 ? "Tersalin, tersamar." : "\(count(records)) baris tersalin, tersamar."
  }

  package func marked(_ records: Int) -> String {
    records == 0 ? "Tidak ada tanda." : "\(count(records)) baris ditandai."
  }
  package func theme(_ name: String) -> String { "Tema: \(name)" }
  package var masked: String { "Data pribadi disamarkan." }
  package func unmasked(key: String) -> String { "DATA PRIBADI TERBUKA: tekan \(key) untuk menyamarkan lagi." }
  package var maskingOn: String { "samaran ON" }
  package var maskingOff: String { "SAMARAN TERBUKA" }
  package var thawed: String { "Layar bergerak lagi." }
  package var followOn: String { "Mengikuti yang terbaru." }
  package var followOff: String { "Tetap di baris terpilih." }
  package var recordGone: String { "Catatan itu sudah tidak ada di meja." }
  package func unknownField(_ field: String) -> String { "Tidak ada isian \(field):, lihat daftar di baris ini." }

  package func tooSmall(columns: Int, rows: Int) -> [String] {
    ["Layar \(columns)×\(rows) terlalu kecil.", "Perbesar sampai 80×24."]
  }
}
