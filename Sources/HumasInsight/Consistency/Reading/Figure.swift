import HumasModel
import HumasText

/// A counted or measured thing that a statement says, bound to its metric, noun, place, period and time.
struct Figure: Sendable, Hashable {
  /// Normal form of what is so: `meninggal`, `rusak_berat`; empty where the noun alone is counted.
  var metric: String
  /// Normal form of what is counted: `orang`, `kk`, `rumah`; for measures the dimension.
  var object: String
  /// The unit as written, for measures.
  var unit: String?
  /// For measures in the base unit of their dimension, else as written.
  var quantity: Quantity
  /// How many base units one written unit is; 1 for counts.
  var scale: Double
  /// The place that the figure is said of, where its own sentence says one.
  var place: PlaceMention?
  /// "pekan ini", "sejak 1 januari": the stretch it was counted over.
  var period: String?
  var asOf: AsOf?
  var isIncrement: Bool
  var isDisowned: Bool
  var course: MetricWords.Course
  /// Sentence number, from 0.
  var sentence: Int
  /// The words that say it.
  var tokens: Range<Int>

  /// The noun is on no list: without a moment such a figure is only held against its like in other places and periods.
  var isOpen = false
  /// Its sentence speaks of today.
  var isOfToday = false
  /// What two figures must share to be compared at all.
  var key = ""

  /// `key` for a state and a noun.
  static func key(_ metric: String, _ object: String) -> String {
    metric + "|" + (metric.isEmpty ? object : ObjectWords.peer(object))
  }

  var isCumulative: Bool { course == .cumulative }

  /// The number as written, before conversion.
  var written: Double { quantity.low / scale }
}

/// The moment a figure describes.
struct AsOf: Sendable, Hashable {
  var date: CivilDate
  /// `nil` where only a day is said.
  var minuteOfDay: Int?
  var zone: Zone?

  /// The moment, for ordering; a bare day counts as its end.
  func instant(assuming zone: Zone) -> Instant {
    Instant(CivilTime(date: date, minuteOfDay: minuteOfDay ?? 1439), in: self.zone ?? zone)
  }

  /// Whether both name one moment: the same instant, or the same clock face where a zone is left out.
  func isSame(as other: AsOf, assuming zone: Zone) -> Bool {
    guard minuteOfDay != nil, other.minuteOfDay != nil else {
      return self.date == other.date && minuteOfDay == other.minuteOfDay
    }
    if self.zone == nil || other.zone == nil, date == other.date, minuteOfDay == other.minuteOfDay {
      return true
    }
    return instant(assuming: zone) == other.instant(assuming: zone)
  }
}

extension Figure {
  /// What is counted, in words: "meninggal", "rumah rusak_berat".
  var subject: String {
    if metric.isEmpty { return object }
    return object == "orang" || unit != nil ? metric : object + " " + metric
  }

  /// The value in short: "12", "100+", "10–12".
  var shortValue: String {
    let number = { (base: Double) in
      let value = ((base / scale) * 1000).rounded() / 1000
      return value == value.rounded() ? String(Int(value)) : String(value)
    }
    let text: String
    switch quantity.qualifier {
    case .exact: text = number(quantity.low)
    case .atLeast: text = "≥ " + number(quantity.low)
    case .atMost: text = "≤ " + number(quantity.high)
    case .about, .nearly, .range: text = number(quantity.low) + "–" + number(quantity.high)
    }
    return unit.map { text + " " + $0 } ?? text
  }
}
