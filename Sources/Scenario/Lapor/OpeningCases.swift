import HumasModel

/// The reports that lie on the desk when the rain begins: one broken deadline, some about to break, one that waits
/// for its reporter, one secret, one without a class.
enum OpeningCases {
  static func reports(_ clock: StoryClock) -> [LaporReport] {
    let complaint = "Pengaduan Tidak Berkadar Pengawasan"
    return [
      report(
        clock.at(-34 * 24), complaint, .road, village: 3, "Lubang di tanjakan Bunut Kulon",
        "Lubang di tanjakan sudah dua bulan, minggu lalu ada yang jatuh. Mohon ditambal sebelum musim hujan.",
        LaporCourse.neglected),
      report(
        dueSoon(clock, workingDaysLeft: 0), "Permintaan Informasi", .water, village: 1, "Jadwal tangki air kemarau",
        "Mohon informasi jadwal tangki air untuk Muara Lumbir, kader kami perlu menyiapkan drum.",
        LaporCourse.neglected),
      report(
        dueSoon(clock, workingDaysLeft: 1), "Aspirasi", .everyday, village: 6, "Usul halte dekat pasar",
        "Usul halte beratap dekat pasar lama, banyak lansia menunggu angkot di bawah hujan.", LaporCourse.neglected),
      report(
        dueSoon(clock, workingDaysLeft: 2), "Permintaan Informasi", .question, village: 4, "Syarat bantuan atap",
        "Apa syarat program perbaikan atap untuk warga Bunut Wetan tahun ini?", LaporCourse.neglected),
      report(
        clock.at(-9 * 24), complaint, .everyday, village: 0, "Tumpukan sampah di bantaran",
        "Sampah di bantaran Karangsoka tidak diangkut. Foto menyusul.", LaporCourse.waitsForReporter),
      secret(clock),
      report(
        clock.at(-30), nil, .school, village: 2, "Atap kelas bocor",
        "Atap dua kelas bocor, kalau hujan anak-anak belajar di teras. Mohon petunjuk harus melapor ke mana.",
        LaporCourse.neglected),
    ]
  }

  private static func report(
    _ received: Instant, _ classification: String?, _ topic: Topic, village: Int, _ title: String, _ text: String,
    _ steps: [LaporReport.Step]
  ) -> LaporReport {
    LaporReport(
      id: 0, received: received, classification: classification, topic: topic, village: Village.all[village],
      reporter: "Pak Juwono", title: title, text: text, steps: steps)
  }

  private static func secret(_ clock: StoryClock) -> LaporReport {
    var report = report(
      clock.at(-4 * 24), "Pengaduan Berkadar Pengawasan", .aid, village: 5, "Pungutan bantuan oleh perangkat",
      "Perangkat desa meminta potongan dari penerima bantuan. Saksi: \"saya sendiri melihat\". Mohon rahasiakan nama saya.",
      LaporCourse.neglected)
    report.secrecy = "Rahasia"
    return report
  }

  /// A morning five Mondays-to-Fridays before the working day that comes `workingDaysLeft` after the story's first one.
  /// Public holidays between only make the deadline later.
  private static func dueSoon(_ clock: StoryClock, workingDaysLeft: Int) -> Instant {
    var date = clock.start.civil(in: clock.zone).date
    while isWeekend(date) { date = date.adding(days: 1) }
    var left = 5 - workingDaysLeft
    while left > 0 {
      date = date.adding(days: -1)
      if !isWeekend(date) { left -= 1 }
    }
    return Instant(CivilTime(date: date, minuteOfDay: 9 * 60 + 12), in: clock.zone)
  }

  private static func isWeekend(_ date: CivilDate) -> Bool {
    date.weekday == .saturday || date.weekday == .sunday
  }
}
