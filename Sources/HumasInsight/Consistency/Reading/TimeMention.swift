import HumasModel
import HumasText

/// A time that a statement names, resolved as far as its words and its day of publication allow.
struct TimeMention: Sendable, Hashable {
  /// What the time is for.
  enum Role: Sendable, Hashable {
    /// "per pukul 14.00": the moment a figure describes.
    case asOf
    /// "sejak", "mulai": a state holds from here.
    case from
    /// "s.d." before a date: a state holds until here, or a count reaches it.
    case until
    case other
  }

  var phrase: TimePhrase
  var role: Role
  var date: CivilDate?
  var minuteOfDay: Int?
  var zone: Zone?

  /// The moment, with an unnamed zone taken as `zone`; a mention without a clock face is no moment.
  func instant(assuming zone: Zone) -> Instant? {
    guard let date, let minuteOfDay else { return nil }
    return Instant(CivilTime(date: date, minuteOfDay: minuteOfDay), in: self.zone ?? zone)
  }
}
