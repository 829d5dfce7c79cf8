/// Rain, overflow and the first contradictions: hours 0 to 8, with what was said in the days before.
extension Beat {
  static let firstHours: [Beat] = [
    .mention(
      -216, .counter, class: "Permohonan Informasi PPID",
      "Permohonan salinan laporan pemeliharaan pintu air Karangsoka tahun lalu, untuk skripsi"),
    .mention(-130, .counter, class: "Aspirasi", "Usul sirene sungai yang bisa didengar sampai Bunut Wetan"),
    // Three times twenty-four hours for a data breach: this one runs out in the first night of the story.
    .mention(
      -60, .counter, class: "Insiden Data Pribadi",
      "Daftar antrean dukcapil berisi nama dan nomor induk ditempel di papan dan difoto orang"),
    .statement(
      -50, "w-001", .site, by: .education, issue: .school, approvedBy: "Kepala Dinas Pendidikan",
      "Jadwal ujian tengah semester"
    ) { _ in
      "Ujian tengah semester jenjang SD dan SMP berlangsung sesuai kalender pendidikan. Pertanyaan dapat disampaikan ke Dinas Pendidikan 0811-555-0108."
    },
    .statement(
      -20, "w-002", .instagram, by: .disaster, issue: .flood, objective: "Warga bersiap",
      "Peringatan dini hujan lebat"
    ) { clock in
      "Hujan lebat diperkirakan turun mulai \(clock.day(0)) di Giri Hulu. Warga bantaran Kali Lumbir diminta menyiapkan tas siaga dan menyimpan nomor darurat BPBD 0811-555-0113. Kabar berikutnya setiap enam jam."
    },
    .statement(
      -3, "w-003", .site, by: .disaster, issue: .flood, "Status Kali Lumbir waspada"
    ) { clock in
      "Tinggi muka air Kali Lumbir di pintu Karangsoka 180 cm per \(clock.face(-3)). Status Kali Lumbir waspada. Jauhi bantaran, hubungi darurat BPBD 0811-555-0113 bila air naik."
    },

    .mention(
      0.05, .whatsApp, "Air Kali Lumbir sudah menyentuh tanda merah di pintu Karangsoka, kami di Muara Lumbir deg-degan"
    ),
    Beat(
      hour: 0.1, action: .halfLine("Dari grup RT: tiga rumah di Karangsoka sudah kemasukan air, tolong pantau lansia")),
    .statement(
      0.3, "w-004", .broadcast, by: .transport, issue: .bridge, approvedBy: nil, "Jembatan Bunut dibuka"
    ) { clock in
      "Per \(clock.face(0.3)), Jembatan Bunut dibuka dua arah. Pengendara tetap berhati-hati karena jalan licin."
    },
    Beat(hour: 0.42, action: .brokenLine(#"{"kind":"mention","id":"wa-putus","text":"air masuk ke ruang tamu, kami"#)),
    .statement(
      0.55, "w-005", .instagram, by: .disaster, issue: .bridge, "Jembatan Bunut ditutup"
    ) { clock in
      "Jembatan Bunut masih ditutup total per \(clock.face(0.55)) karena pilar sisi kiri tergerus. Gunakan jalur Sidalang. Darurat BPBD: 0811-555-0113."
    },
    .mention(
      0.75, .x, "Tadi saya lewat Jembatan Bunut ada palang, tapi pesan Dishub bilang dua arah. Yang benar yang mana?"),
    .statement(
      1.2, "w-006", .broadcast, by: .information, issue: .flood, approvedBy: nil, "Nomor aduan banjir"
    ) { _ in
      "Warga yang membutuhkan evakuasi silakan menghubungi posko banjir di nomor 0811-555-0112. Sampaikan nama desa dan jumlah orang."
    },
    .statement(
      1.6, "w-007", .site, by: .information, issue: .flood, objective: "Warga tahu posko dan nomor darurat",
      "Pernyataan awal: Kali Lumbir meluap"
    ) { clock in
      "Kali Lumbir meluap sejak \(clock.face(0.6)) dan merendam sebagian Kecamatan Lumbir Hilir dan Bunut. Kami berduka bersama warga yang kehilangan rumah dan harta. Tim BPBD sedang mengevakuasi warga. Segera naik ke tempat tinggi dan hubungi darurat BPBD 0811-555-0113. Keterangan berikutnya paling lambat \(clock.face(3))."
    },
    .writes(2, "acuan/fakta.csv") { FactRegister.early($0) },
    .statement(
      2.1, "w-008", .site, by: .disaster, issue: .flood, asOf: 2, "Data sementara korban banjir"
    ) { clock in
      "Data BPBD per \(clock.face(2)): 4 orang meninggal, 6 orang hilang dan 320 jiwa mengungsi di Kabupaten Wanasari. Turut berduka cita bagi keluarga korban. Hubungi darurat BPBD 0811-555-0113 untuk evakuasi."
    },
    .mention(
      2.4, .press, author: "Kabar Lumbir", title: "Empat Warga Meninggal Akibat Luapan Kali Lumbir",
      "Empat warga meninggal dan ratusan mengungsi setelah Kali Lumbir meluap. Warga menyebut perahu datang terlambat."),
    Beat(hour: 2.7, action: .halfLine("Grup RW 02 Muara Lumbir: butuh perahu untuk dua ibu hamil, posisi di masjid")),
    .statement(
      3.1, "w-009", .site, by: .information, issue: .flood, asOf: 3, "Perkembangan penanganan banjir"
    ) { clock in
      "Sampai pukul \(clock.face(3)), tercatat 12 orang meninggal dan 540 jiwa mengungsi di Kabupaten Wanasari. Kami menyampaikan belasungkawa. Posko induk melayani di 0811-555-0101."
    },
    .statement(
      3.25, "w-010", .instagram, by: .information, issue: .flood, asOf: 3, approvedBy: nil, "Infografik banjir"
    ) { clock in
      "Update banjir Wanasari per \(clock.face(3)): 15 orang meninggal dan 540 jiwa mengungsi di Kabupaten Wanasari. Tetap waspada, hubungi posko induk 0811-555-0101."
    },
    .mention(3.4, .x, "Situs pemkab tulis 12 meninggal, Instagramnya 15, jamnya sama. Angka siapa yang dipakai?"),
    .mention(
      3.5, .press, author: "Wanasari Pos", title: "Data Korban Banjir Wanasari Berbeda",
      "Situs dan Instagram resmi pemerintah kabupaten menampilkan jumlah korban meninggal yang berbeda untuk jam yang sama."
    ),
    .statement(
      3.6, "w-011", .release, by: .information, issue: .flood, status: .draft, "Rancangan siaran pers"
    ) { _ in
      "Pemerintah Kabupaten Wanasari memastikan seluruh pengungsi tertangani. Nomor layanan 0811-555-0119 siap 24 jam."
    },
    .statement(
      3.9, "w-012", .radio, by: .disaster, issue: .flood, speaker: "Kepala Pelaksana BPBD", "Siaran radio"
    ) { clock in
      "Pendengar, per \(clock.face(3.9)) status Kali Lumbir siaga. Warga bantaran bersiap mengungsi, dengarkan kabar berikutnya satu jam lagi."
    },
    .statement(
      4.95, "w-013", .release, by: .disaster, issue: .flood, approvedBy: "Bupati Wanasari", "Status Kali Lumbir awas"
    ) { clock in
      "Status Kali Lumbir awas per \(clock.face(4.95)). Warga Muara Lumbir dan Karangsoka segera mengungsi ke posko terdekat. Darurat BPBD: 0811-555-0113."
    },
    .statement(
      5.3, "w-014", .radio, by: .disaster, issue: .flood, speaker: "Penyiar", approvedBy: nil, "Siaran radio ulang"
    ) { _ in
      "Kembali kami sampaikan, status Kali Lumbir siaga. Warga bantaran bersiap mengungsi."
    },
    Beat(hour: 5, action: .copies(count: 74, minutes: 18)),
    .statement(
      5.1, "w-015", .instagram, by: .information, issue: .flood, asOf: 3, status: .correction, corrects: "w-010",
      "Ralat infografik banjir"
    ) { clock in
      "Ralat: jumlah meninggal per \(clock.face(3)) adalah 12 orang, bukan 15 orang. Angka 15 memasukkan tiga orang yang masih dicari. Kami mohon maaf."
    },
    .writes(5.45, "acuan/hoaks.csv") { HoaxRegister.damBurst($0, registeredAt: 5.45) },
    .statement(
      5.6, "w-016", .site, by: .information, issue: .dam, objective: "Kepanikan reda",
      "Klarifikasi: tanggul tidak jebol"
    ) { clock in
      "Kabar bahwa Tanggul Lumbir jebol adalah hoaks. Petugas pintu air memeriksa tanggul pada \(clock.face(5.4)) dan tanggul dalam keadaan utuh. Jangan sebarkan pesan berantai, tanyakan ke posko induk 0811-555-0101."
    },
    .mention(5.8, .whatsApp, "Alhamdulillah cuma hoaks, ibu saya sudah hampir lari ke bukit bawa cucu"),
    .statement(
      6.2, "w-017", .site, by: .disaster, issue: .flood, asOf: 6, supersedes: "w-009", "Data korban terbaru"
    ) { clock in
      "Data BPBD per \(clock.face(6)): 15 orang meninggal, 2 orang hilang dan 1.240 jiwa mengungsi di Kabupaten Wanasari. Angka bertambah karena tiga korban ditemukan di Muara Lumbir. Status Kali Lumbir tetap awas. Kami turut berduka. Darurat BPBD: 0811-555-0113."
    },
    .statement(
      6.6, "w-018", .release, by: .social, issue: .flood, asOf: 6, "Layanan pengungsi"
    ) { clock in
      "Per \(clock.face(6)) sebanyak 1.240 KK mengungsi di Kabupaten Wanasari dan dilayani tujuh dapur umum. Kebutuhan mendesak dapat disampaikan ke Dinas Sosial 0811-555-0106."
    },
    .mention(
      7, .counter, class: "Permohonan Informasi PPID",
      "Permohonan salinan rencana kontinjensi banjir dan anggaran pemeliharaan tanggul tiga tahun terakhir, untuk penelitian kampus"
    ),
    .mention(
      7.4, .whatsApp, class: "Aspirasi",
      "Usul pompa keliling tiap RW saat debit naik, dan papan tinggi air yang menyala malam hari"),
  ]
}
