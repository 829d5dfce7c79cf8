package import HumasModel

extension Indonesian {
  package func short(_ span: Span) -> String {
    TwoUnits(span).spelled { amount, unit in "\(amount) \(["dtk", "mnt", "j", "hr"][unit.rawValue])" }
  }

  package func long(_ span: Span) -> String {
    TwoUnits(span).spelled { amount, unit in "\(amount) \(["detik", "menit", "jam", "hari"][unit.rawValue])" }
  }

  package func clockFace(_ moment: Instant, in zone: Zone) -> String {
    face(moment, in: zone, mark: ".", seconds: false)
  }

  package func clock(_ moment: Instant, in zone: Zone) -> String {
    "\(clockFace(moment, in: zone)) \(zone.rawValue)"
  }

  package func clockWithSeconds(_ moment: Instant, in zone: Zone) -> String {
    "\(face(moment, in: zone, mark: ".", seconds: true)) \(zone.rawValue)"
  }

  package func dayAndMonth(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    return "\(day) \(Indonesian.shortMonths[month - 1])"
  }

  package func date(_ date: CivilDate) -> String {
    "\(Indonesian.shortDays[date.weekday.rawValue - 1]) \(dayAndMonth(date)) \(date.year)"
  }

  private static let shortDays = ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"]
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
}

extension Indonesian {
  package func count(_ number: Int) -> String { grouped(number, by: ".") }
  package func decimal(_ value: Double) -> String { oneDecimal(value, mark: ",", group: ".") }
}
