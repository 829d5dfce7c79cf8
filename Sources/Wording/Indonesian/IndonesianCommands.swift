extension Indonesian {
  package func name(of command: Command) -> String {
    switch command {
    case .up: "naik"
    case .down: "turun"
    case .pageUp: "halaman atas"
    case .pageDown: "halaman bawah"
    case .top: "paling atas"
    case .bottom: "paling bawah"
    case .open: "rinci"
    case .close: "tutup"
    case .nextRecord: "berikutnya"
    case .previousRecord: "sebelumnya"
    case .zoom: "perbesar"
    case .back: "mundur"
    case .forward: "maju"
    case .nextPanel: "panel"
    case .previousPanel: "panel sebelumnya"
    case .panel(let panel): title(of: panel).lowercased()
    case .search: "cari"
    case .filter: "saring"
    case .clearFilter: "hapus saringan"
    case .follow: "ikut"
    case .freeze: "beku"
    case .mark: "tandai"
    case .copy: "salin"
    case .explain: "dari mana"
    case .masking: "samaran"
    case .theme: "tema"
    case .language: "bahasa"
    case .sources: "sumber"
    case .rejects: "ditolak"
    case .troubles: "gangguan"
    case .palette: "perintah"
    case .help: "bantuan"
    case .redraw: "gambar ulang"
    case .suspend: "tunda"
    case .quit: "keluar"
    }
  }

  package func sentence(for command: Command) -> String {
    switch command {
    case .up: "Baris sebelumnya"
    case .down: "Baris berikutnya"
    case .pageUp: "Satu layar ke atas"
    case .pageDown: "Satu layar ke bawah"
    case .top: "Baris pertama"
    case .bottom: "Baris terakhir"
    case .open: "Buka rincian baris terpilih"
    case .close: "Tutup yang terbuka; di panel yang diperbesar: kembali ke semua panel"
    case .nextRecord: "Rincian baris berikutnya"
    case .previousRecord: "Rincian baris sebelumnya"
    case .zoom: "Perbesar panel menjadi selayar penuh, atau kembalikan"
    case .back: "Kembali ke tampilan sebelumnya"
    case .forward: "Maju lagi ke tampilan berikutnya"
    case .nextPanel: "Pindah ke panel berikutnya"
    case .previousPanel: "Pindah ke panel sebelumnya"
    case .panel(let panel): "Pindah ke panel \(title(of: panel))"
    case .search: "Cari kata di judul dan isi; semua kata harus ada"
    case .filter: "Saring: kanal:WA kelas:pengaduan tempat:lumbir status:baru; ! membalik"
    case .clearFilter: "Hapus pencarian dan saringan"
    case .follow: "Ikuti yang terbaru, atau tetap di baris terpilih"
    case .freeze: "Bekukan layar: data baru menunggu sampai dilepas"
    case .mark: "Tandai baris untuk disalin bersama"
    case .copy: "Salin baris terpilih atau yang ditandai (tersamar) beserta asalnya"
    case .explain: "Jelaskan angka panel ini: rumus, yang dihitung, asal berkas"
    case .masking: "Tampilkan atau samarkan data pribadi di layar"
    case .theme: "Ganti tema warna"
    case .language: "Ganti bahasa antarmuka"
    case .sources: "Keadaan setiap sumber: kapan terakhir dibaca, mana yang diam"
    case .rejects: "Catatan yang ditolak: berkas, baris, sebab, yang perlu dilakukan"
    case .troubles: "Gangguan yang sedang terjadi"
    case .palette: "Cari perintah menurut nama, Indonesia atau Inggris"
    case .help: "Semua tombol"
    case .redraw: "Gambar ulang layar dari awal"
    case .suspend: "Tunda program dan kembali ke shell"
    case .quit: "Tutup papan"
    }
  }

  package func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .readOnly: "Papan ini dibuka hanya untuk dibaca."
    case .kiosk: "Tidak tersedia di layar umum."
    case .nothingSelected: "Belum ada baris yang dipilih."
    case .targetMoved: "Baris itu baru saja berubah. Lihat dulu, lalu tekan lagi."
    case .nowhereBack: "Tidak ada tampilan sebelumnya."
    case .nowhereForward: "Tidak ada tampilan berikutnya."
    case .noFilterHere: "Hanya panel Aduan Masuk yang dapat dicari dan disaring."
    case .nothingFiltered: "Tidak ada saringan yang terpasang."
    case .notInThisPanel: "Tidak berlaku di panel ini."
    }
  }

  package func key(_ name: SpecialKey) -> String {
    switch name {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .space: "Spasi"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .backspace: "Backspace"
    }
  }

  package func title(of topic: Topic) -> String {
    switch topic {
    case .reading: "Membaca"
    case .moving: "Berpindah"
    case .finding: "Mencari"
    case .acting: "Bertindak"
    case .desk: "Meja"
    }
  }
}
