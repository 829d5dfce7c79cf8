package import HumasModel

extension English {
  package func short(_ span: Span) -> String {
    TwoUnits(span).spelled { amount, unit in "\(amount) \(["s", "min", "h", "d"][unit.rawValue])" }
  }

  package func long(_ span: Span) -> String {
    TwoUnits(span).spelled { amount, unit in
      "\(amount) \(["second", "minute", "hour", "day"][unit.rawValue])\(amount == 1 ? "" : "s")"
    }
  }

  package func clockFace(_ moment: Instant, in zone: Zone) -> String {
    face(moment, in: zone, mark: ":", seconds: false)
  }

  package func clock(_ moment: Instant, in zone: Zone) -> String {
    "\(clockFace(moment, in: zone)) \(zone.rawValue)"
  }

  package func clockWithSeconds(_ moment: Instant, in zone: Zone) -> String {
    "\(face(moment, in: zone, mark: ":", seconds: true)) \(zone.rawValue)"
  }

  package func dayAndMonth(_ date: CivilDate) -> String {
    let (_, month, day) = date.parts
    return "\(day) \(English.months[month - 1].prefix(3))"
  }

  package func date(_ date: CivilDate) -> String {
    "\(English.days[date.weekday.rawValue - 1].prefix(3)) \(dayAndMonth(date)) \(date.year)"
  }

  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension English {
  package func count(_ number: Int) -> String { grouped(number, by: ",") }
  package func decimal(_ value: Double) -> String { oneDecimal(value, mark: ".", group: ",") }
}
