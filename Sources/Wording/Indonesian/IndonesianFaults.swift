package import HumasModel

extension Indonesian {
  package func sentence(for reason: Reject.Reason) -> String {
    switch reason {
    case .notUTF8: "bukan teks UTF-8"
    case .notJSON: "bukan JSON yang utuh"
    case .notAnObject: "baris JSON ini bukan objek { … }"
    case .unknownKind: "jenis catatan (kind) tidak dikenal"
    case .unknownStatus: "keadaan kiriman tidak dikenal"
    case .missingText: "teksnya tidak ada"
    case .badTime: "waktunya tidak terbaca"
    case .badNumber: "angkanya tidak terbaca"
    case .tooLong: "catatan terlalu panjang"
    case .controlBytes: "berisi byte kendali, bukan teks"
    case .columnCount: "jumlah kolom tidak sama dengan kepala tabel"
    case .headerNotFound: "kepala tabel tidak ditemukan"
    case .unclosedQuote: "tanda kutip tidak ditutup"
    case .frontMatter: "kepala berkas (front matter) tidak terbaca"
    case .replacedHalfLine: "setengah baris: berkasnya diganti sebelum baris itu selesai"
    case .unknownAnswer: "jawaban yang dilaporkan tidak dikenal, atau sudah ditarik kembali"
    case .unreadable: "berkas tidak dapat dibaca"
    case .notARegularFile: "bukan berkas biasa"
    case .unknownFormat: "bentuk berkas tidak dikenal"
    case .badRegister: "baris acuan tidak terbaca"
    case .archiveTooLarge: "isi arsip terlalu besar"
    }
  }

  package func advice(for reason: Reject.Reason) -> String {
    switch reason {
    case .notUTF8: "Simpan ulang sebagai UTF-8."
    case .notJSON, .notAnObject: "Perbaiki barisnya: satu objek JSON di setiap baris."
    case .unknownKind: "Pakai mention, statement, observed, fact, hoax, atau contact."
    case .unknownStatus: "Pakai sent atau failed."
    case .missingText: "Isi kolom teks, lalu kirim ulang berkasnya."
    case .badTime: "Pakai 2026-11-22T14:05:00+07:00 atau 22 Nov 2026 14.05."
    case .badNumber: "Tulis angkanya tanpa kata."
    case .tooLong: "Pecah catatannya, atau periksa apakah pemisah barisnya hilang."
    case .controlBytes: "Ekspor ulang dari sumbernya sebagai teks."
    case .columnCount, .unclosedQuote: "Periksa tanda kutip dan pemisah kolom di baris itu."
    case .headerNotFound: "Kepala tabel LAPOR memuat kolom Tracking ID; ekspor ulang bila hilang."
    case .frontMatter: "Tutup kepala berkas dengan --- dan periksa lekuknya."
    case .replacedHalfLine: "Bila barisnya penting, kirim ulang secara utuh."
    case .unknownAnswer: "Periksa nomor jawaban di laporan pengirim; berkas jawabannya ada di keluar/."
    case .unreadable: "Beri izin baca pada berkasnya."
    case .notARegularFile: "Taruh berkasnya sendiri, bukan pipa, tautan, atau perangkat."
    case .unknownFormat: "Pakai .jsonl, ekspor LAPOR .csv, atau pernyataan .md."
    case .badRegister: "Periksa kolomnya dengan contoh di kepala berkas acuan."
    case .archiveTooLarge: "Keluarkan isinya, lalu taruh berkasnya satu per satu."
    }
  }

  package func place(of provenance: Provenance) -> String {
    provenance.line > 0 ? "baris \(count(provenance.line))" : "byte \(count(Int(provenance.byte)))"
  }

  package func sentence(for trouble: Trouble) -> String {
    switch trouble {
    case .settingsBroken(let path, let line, let problem):
      "Setelan \(path)\(at(line)) rusak: \(problem). Setelan terakhir yang baik tetap dipakai."
    case .settingsKeyUnknown(let path, let line, let key): "Setelan \(path)\(at(line)): kunci \(key) tidak dikenal."
    case .registerBroken(let path, let line, let reason, let detail):
      "Acuan \(path)\(at(line)) rusak: \(sentence(for: reason, detail))."
    case .unreadable(let path, let problem): "\(path) tidak dapat dibaca: \(problem)."
    case .notARegularFile(let path): "\(path) bukan berkas biasa, jadi tidak dibaca."
    case .diskFull(let path): "Ruang di \(path) habis: pembacaan berhenti. Tidak ada yang hilang."
    case .storeLocked(let path): "Gudang data \(path) sedang dikunci program lain."
    case .storeSetAside(let path, let other, let problem):
      "Gudang data rusak dan disisihkan; yang baru diisi lagi dari berkas. \(path) kini \(other) (\(problem))."
    case .decisionsSaved(let kept, let readable, let file, let isWhole):
      saved(kept: kept, readable: readable, file: file, isWhole: isWhole)
    case .storeVanished(let path): "Gudang data hilang; yang baru sedang diisi lagi dari berkas (\(path))."
    case .storeDamaged(let problem): "Gudang data rusak: \(problem)."
    case .directoryVanished(let path): "Folder \(path) hilang."
    case .clockSetBack(let span): "Jam komputer mundur \(long(span))."
    case .holidaysMissing(let year): "Libur tahun \(year) belum ada: tenggat yang melewatinya bisa salah."
    case .watchLimit(let path): "Perubahan di \(path) tidak dapat dipantau: batas sistem tercapai."
    case .other(let text): text
    }
  }

  package func advice(for trouble: Trouble) -> String {
    switch trouble {
    case .settingsBroken, .settingsKeyUnknown, .registerBroken: "Perbaiki lalu simpan; berkasnya dibaca lagi sendiri."
    case .unreadable: "Beri izin baca pada berkasnya."
    case .notARegularFile: "Ganti dengan berkas biasa."
    case .diskFull: "Kosongkan ruang; pembacaan berlanjut sendiri."
    case .storeLocked: "Tutup program itu; yang di sini mencoba lagi sendiri."
    case .storeSetAside: "Simpan berkas yang disisihkan: versi lama catatan hanya ada di sana."
    case .decisionsSaved(_, _, let file, let isWhole):
      file == nil && isWhole ? "Tidak ada yang perlu dilakukan." : "Simpan berkasnya untuk pemeriksaan."
    case .storeVanished: "Jangan hapus .kentongan selagi papan terbuka."
    case .storeDamaged: "Jalankan kentongan doctor."
    case .directoryVanished: "Kembalikan foldernya; pembacaan berlanjut sendiri."
    case .clockSetBack: "Periksa jam komputer."
    case .holidaysMissing: "Isi acuan/libur.csv dari keputusan bersama para menteri."
    case .watchLimit: "Naikkan fs.inotify.max_user_watches."
    case .other: "Jalankan kentongan doctor."
    }
  }

  private func saved(kept: Int, readable: Int, file: String?, isWhole: Bool) -> String {
    guard readable > 0 else { return "Catatan keputusan di gudang lama tidak terbaca; catatan baru mulai dari awal." }
    let moved = "Catatan keputusan: \(count(kept)) dari \(count(readable)) baris yang terbaca diteruskan di gudang baru."
    let lost = isWhole ? "" : " Sebagian tidak terbaca."
    return moved + lost + (file.map { " Semua yang terbaca ada di \($0)." } ?? "")
  }

  private func at(_ line: Int?) -> String { line.map { " baris \($0)" } ?? "" }
}
