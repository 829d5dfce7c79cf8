/// Going home: hours 40 to 60.
extension Beat {
  static let recovery: [Beat] = [
    .statement(
      40.5, "w-040", .site, by: .works, issue: .bridge, supersedes: "w-031", "Jembatan Bunut dibuka dua arah"
    ) { clock in
      "Jembatan Bunut dibuka dua arah untuk semua kendaraan mulai \(clock.face(40.5)). Terima kasih atas kesabaran warga."
    },
    .statement(
      42, "w-041", .release, by: .disaster, issue: .flood, asOf: 42, "Status Kali Lumbir turun"
    ) { clock in
      "Tinggi muka air turun, status Kali Lumbir waspada per \(clock.face(42)). Sebanyak 860 jiwa masih mengungsi di Kabupaten Wanasari. Tetap jauhi bantaran, darurat BPBD 0811-555-0113."
    },
    Beat(hour: 43, action: .brokenLine("\u{1}\u{2} sisa berkas dari hp yang terendam")),
    .statement(
      45, "w-042", .site, by: .social, issue: .aid, "Jadwal pembagian bantuan"
    ) { clock in
      "Bantuan dibagikan di balai desa masing-masing pada \(clock.day(48)). Tanpa biaya dan tanpa fotokopi KTP. Laporkan pungutan ke Dinas Sosial 0811-555-0106."
    },
    .mention(
      47, .press, author: "Kabar Lumbir", title: "Wanasari Mulai Bersih-bersih",
      "Warga dan relawan membersihkan lumpur dari sekolah dan pasar. Sebagian pengungsi sudah pulang."),
    .statement(
      50, "w-043", .release, by: .education, issue: .school, approvedBy: "Kepala Dinas Pendidikan",
      "Sekolah dibuka kembali"
    ) { clock in
      "Sekolah di Lumbir Hilir dan Bunut dibuka kembali pada \(clock.day(60)). Siswa boleh datang tanpa seragam. Dinas Pendidikan: 0811-555-0108."
    },
    Beat(hour: 52, action: .halfLine("Grup relawan: pamit dari posko GOR, terima kasih semuanya")),
    .statement(
      55, "w-044", .site, by: .disaster, issue: .shelter, asOf: 55, "Pengungsi pulang"
    ) { clock in
      "Per \(clock.face(55)) tinggal 140 jiwa mengungsi di Kabupaten Wanasari. Posko tetap buka, hubungi posko induk 0811-555-0101."
    },
    .statement(
      59, "w-045", .release, by: .information, issue: .flood, approvedBy: "Bupati Wanasari", "Masa tanggap darurat"
    ) { clock in
      "Per \(clock.face(59)) status Kali Lumbir normal. Kami berterima kasih kepada relawan dan warga, dan akan melaporkan penggunaan bantuan secara terbuka setiap pekan."
    },
  ]
}
