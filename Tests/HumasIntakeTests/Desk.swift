import HumasModel

/// Settings of an invented agency, as far as reading depends on them.
let settings = Settings(
  agency: "Pemerintah Kabupaten Wanasari", shortAgency: "Kab. Wanasari", zone: .wib, rules: [],
  workingHours: hours, ramadanHours: hours)

private let hours = WorkingHours(
  ordinary: .init(opens: 450, closes: 960, breakStarts: 720, breakEnds: 780),
  friday: .init(opens: 450, closes: 990, breakStarts: 690, breakEnds: 780))
