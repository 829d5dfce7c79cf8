/// The first night: water supply unspoken of, guesses on the radio, a promise. Hours 8 to 20.
extension Beat {
  static let firstNight: [Beat] = [
    .statement(
      8.2, "w-019", .radio, by: .village, issue: .flood, speaker: "Sekretaris Desa", approvedBy: nil,
      "Wawancara radio"
    ) { _ in
      "Banjir ini mungkin karena warga hulu membuang sampah sembarangan. Kelihatannya besok juga akan banjir lagi."
    },
    .statement(
      8.8, "w-020", .site, by: .disaster, issue: .flood, asOf: 8.8, "Data korban"
    ) { clock in
      "Data BPBD per \(clock.face(8.8)): 17 orang meninggal dan 1.510 jiwa mengungsi di Kabupaten Wanasari, 2 orang masih hilang. Doa kami untuk keluarga korban. Darurat BPBD: 0811-555-0113."
    },
    .statement(
      9.3, "w-021", .site, by: .waterworks, issue: .water, "Pasokan air bersih"
    ) { clock in
      "Pompa Muara Lumbir terendam sehingga pasokan terhenti. Tiga mobil tangki berkeliling di Lumbir Hilir. Air bersih mengalir kembali pukul \(clock.face(14)). Mohon maaf atas gangguan ini, layanan Perumda 0811-555-0110."
    },
    .mention(
      9.5, .press, author: "Radar Giri", title: "Warga Keluhkan Posko Penuh",
      "Sejumlah pengungsi tidur di teras balai desa karena ruang posko tidak cukup."),
    .mention(
      9.52, .press, author: "Suara Tirta", title: "Warga Keluhkan Posko Penuh",
      "Sejumlah pengungsi tidur di teras balai desa karena ruang posko tidak cukup, tulis laporan warga."),
    .mention(
      9.56, .press, author: "Lini Hilir", title: "Pengungsi Tidur di Teras, Posko Penuh",
      "Sejumlah pengungsi tidur di teras balai desa karena ruang posko tidak cukup."),
    Beat(hour: 10.2, action: .halfLine("Grup relawan: genset posko induk tinggal dua jam, solar sudah dipesan")),
    .statement(
      10.6, "w-022", .instagram, by: .disaster, issue: .flood, asOf: 10.6, approvedBy: nil, "Infografik terbaru"
    ) { clock in
      "Per \(clock.face(10.6)) total 16 orang meninggal dan 1.530 jiwa mengungsi di Kabupaten Wanasari. Hubungi darurat BPBD 0811-555-0113."
    },
    .statement(
      11.5, "w-023", .site, by: .disaster, issue: .flood, asOf: 10.6, status: .correction, corrects: "w-022",
      "Ralat infografik"
    ) { clock in
      "Koreksi hasil verifikasi: jumlah meninggal per \(clock.face(10.6)) adalah 17 orang. Infografik sebelumnya keliru menghitung satu korban sebagai warga kabupaten tetangga. Mohon maaf."
    },
    Beat(hour: 12, action: .brokenLine("wa;laporan;dipotong di tengah jalan karena baterai habis")),
    .mention(
      13, .whatsApp, class: "Pengaduan Berkadar Pengawasan",
      "Ada yang minta uang dua puluh ribu per paket bantuan di pos RW, saya punya fotonya. Mohon jangan sebut nama saya"
    ),
    .mention(14.4, .x, "Katanya air bersih mengalir jam segini, keran di Karangsoka masih angin"),
    .statement(
      15.5, "w-024", .site, by: .education, issue: .school, approvedBy: "Kepala Dinas Pendidikan", "Sekolah libur"
    ) { clock in
      "Sekolah di Kecamatan Lumbir Hilir dan Bunut diliburkan pada \(clock.day(24)). Sekolah lain masuk seperti biasa. Dinas Pendidikan: 0811-555-0108."
    },
    .statement(
      16.2, "w-025", .broadcast, by: .education, issue: .school, approvedBy: nil, "Sekolah masuk"
    ) { clock in
      "Seluruh sekolah di Kabupaten Wanasari tetap masuk pada \(clock.day(24)). Orang tua diminta mengantar anak."
    },
    .statement(
      17.2, "w-026", .release, by: .disaster, issue: .flood, asOf: 17, "Data korban"
    ) { clock in
      "Data BPBD per \(clock.face(17)): 18 orang meninggal, 1 orang hilang dan 1.640 jiwa mengungsi di Kabupaten Wanasari. Duka cita kami sedalam-dalamnya. Tim pencari melanjutkan pencarian, darurat BPBD 0811-555-0113."
    },
    .writes(17.3, "acuan/fakta.csv") { FactRegister.secondMorning($0) },
    .statement(
      18.5, "w-027", .site, by: .waterworks, issue: .water, "Permintaan maaf pasokan air"
    ) { clock in
      "Kami mohon maaf, air belum mengalir sesuai janji. Pompa pengganti dipasang dan air bersih mengalir bertahap mulai \(clock.face(21)). Tangki tetap berkeliling, jadwal di layanan Perumda 0811-555-0110."
    },
  ]
}
