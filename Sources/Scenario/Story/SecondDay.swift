/// The second day: aid, money, a second wave of the hoax. Hours 20 to 40.
extension Beat {
  static let secondDay: [Beat] = [
    .statement(
      20.4, "w-028", .release, by: .social, issue: .aid, "Anggaran penanganan"
    ) { _ in
      "Pemerintah Kabupaten Wanasari menyiapkan bantuan darurat sebesar Rp1,5 miliar dan 2.000 paket sembako. Dinas Sosial: 0811-555-0106."
    },
    .statement(
      21.1, "w-029", .instagram, by: .social, issue: .aid, approvedBy: nil, "Bantuan darurat"
    ) { _ in
      "Bantuan darurat Rp150 juta dan 2.000 paket sembako siap dibagikan untuk korban banjir. Dinas Sosial 0811-555-0106."
    },
    Beat(hour: 21.5, action: .halfLine("Grup kader: di SD Bunut 1 ada dua balita diare, minta oralit")),
    .statement(
      22, "w-030", .site, by: .waterworks, issue: .water, "Air mengalir di Lumbir Hilir"
    ) { clock in
      "Per \(clock.face(22)) air bersih sudah mengalir di Karangsoka dan Muara Lumbir. Bila masih keruh, endapkan dahulu. Layanan Perumda 0811-555-0110."
    },
    .statement(
      23, "w-031", .site, by: .works, issue: .bridge, supersedes: "w-004", "Jembatan Bunut dibuka satu lajur"
    ) { clock in
      "Setelah pemeriksaan pilar, Jembatan Bunut dibuka satu lajur untuk kendaraan ringan mulai \(clock.face(23)). Truk tetap melalui Sidalang."
    },
    .mention(
      24, .press, author: "Wanasari Pos", title: "Bantuan Rp1,5 Miliar atau Rp150 Juta?",
      "Dua kanal resmi menyebut nilai bantuan yang berbeda. Dinas Sosial belum menjawab."),
    .statement(
      25, "w-032", .release, by: .social, issue: .aid, status: .correction, corrects: "w-029", "Ralat nilai bantuan"
    ) { _ in
      "Ralat: bantuan darurat yang disiapkan sebesar Rp1,5 miliar. Angka Rp150 juta adalah pencairan tahap pertama. Mohon maaf atas kekeliruan kami."
    },
    Beat(hour: 26.5, action: .copies(count: 38, minutes: 14)),
    .statement(
      26.9, "w-033", .broadcast, by: .village, issue: .dam, approvedBy: nil, "Siaran desa"
    ) { _ in
      "Benar Tanggul Lumbir jebol, warga diminta segera naik ke tempat tinggi."
    },
    .statement(
      27.2, "w-034", .site, by: .information, issue: .dam, "Sekali lagi: tanggul utuh"
    ) { clock in
      "Pesan bahwa Tanggul Lumbir jebol tidak benar. Pemeriksaan ulang \(clock.face(27)) menyatakan tanggul utuh. Siaran desa yang keliru sudah ditarik."
    },
    Beat(hour: 27.4, action: .removes(path: "pernyataan/w-033.md")),
    .statement(
      29, "w-035", .release, by: .health, issue: .health, "Layanan kesehatan pengungsi"
    ) { clock in
      "Per \(clock.face(29)) ada 46 kasus diare ringan di tujuh posko, semua tertangani. Jangan mandi di air genangan, ambil obat gratis di posko kesehatan, hubungi Dinas Kesehatan 0811-555-0107."
    },
    .statement(
      30.5, "w-036", .instagram, by: .health, issue: .health, approvedBy: nil, "Pasien posko"
    ) { _ in
      "Pasien posko atas nama Darsim, NIK 9900991204770021, dirawat di RSUD karena diduga kencing tikus. Doakan lekas pulih."
    },
    .statement(
      31.2, "w-037", .site, by: .disaster, issue: .flood, asOf: 31, "Data korban"
    ) { clock in
      "Data BPBD per \(clock.face(31)): 19 orang meninggal dan 1.380 jiwa mengungsi di Kabupaten Wanasari. Korban hilang terakhir sudah ditemukan. Kami berduka bersama keluarga. Pencarian ditutup, darurat BPBD tetap 0811-555-0113."
    },
    Beat(
      hour: 33, action: .halfLine("Grup RT 05 Karangsoka: listrik sudah menyala sebagian, jangan colok kulkas dulu")),
    .mention(
      35, .counter, class: "Permohonan Informasi PPID",
      "Permohonan daftar penerima bantuan banjir per desa tanpa data pribadi"),
    .statement(
      36, "w-038", .site, by: .works, issue: .power, "Listrik pulih bertahap"
    ) { clock in
      "Listrik di Bunut dan Lumbir Hilir pulih bertahap per \(clock.face(36)). Laporkan kabel terendam ke Dinas PU 0811-555-0109."
    },
    .statement(
      38.5, "w-039", .radio, by: .transport, issue: .bridge, speaker: "Petugas jaga", approvedBy: nil,
      "Siaran lalu lintas"
    ) { clock in
      "Pendengar, Jembatan Bunut masih ditutup total per \(clock.face(38.5)). Gunakan jalur Sidalang."
    },
  ]
}
