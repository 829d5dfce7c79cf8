/// One checkable thing that a text says: a figure, a state, a contact, with the words that say it.
public struct Claim: Sendable, Hashable {
  public enum Value: Sendable, Hashable {
    /// A count or an amount; `low...high` in `unit`. "sekitar 100" is a range, "tidak kurang dari 100" has no upper end.
    case quantity(low: Double, high: Double, unit: String?)
    /// The state of an object: "ditutup", "siaga". `subject` of the claim names the object.
    case state(String)
    /// A phone number, address or account in its normal form.
    case contact(String)
  }

  public enum Qualifier: String, Sendable, Codable, CaseIterable {
    case exact, about, atLeast, atMost, nearly, range
  }

  /// What is counted or described, in its normal form: `meninggal`, `luka_berat`, `mengungsi`, `rumah_rusak`, `status`, `kontak`.
  public var metric: String
  /// The object of a state ("jembatan bunut"), or the service of a contact; empty for counts.
  public var subject: String
  public var value: Value
  public var qualifier: Qualifier
  public var place: String?
  public var placeLevel: Place.Level?
  public var asOf: Instant?
  /// Whether the time's zone was written, or assumed from the desk's setting.
  public var isZoneStated: Bool
  /// "bertambah 3": new since the last count, not a total.
  public var isIncrement: Bool
  /// Denied ("tidak benar ada 12 korban") or reported from others ("beredar kabar …"): never held against the office.
  public var isDisowned: Bool
  public var quote: Quote

  public init(
    metric: String, subject: String = "", value: Value, qualifier: Qualifier = .exact, place: String? = nil,
    placeLevel: Place.Level? = nil, asOf: Instant? = nil, isZoneStated: Bool = false, isIncrement: Bool = false,
    isDisowned: Bool = false, quote: Quote
  ) {
    self.metric = metric
    self.subject = subject
    self.value = value
    self.qualifier = qualifier
    self.place = place
    self.placeLevel = placeLevel
    self.asOf = asOf
    self.isZoneStated = isZoneStated
    self.isIncrement = isIncrement
    self.isDisowned = isDisowned
    self.quote = quote
  }
}

/// Words of a text and where they stand.
public struct Quote: Sendable, Hashable {
  public var text: String
  /// Offsets into the statement's text in Unicode scalars: `start..<end`.
  public var start: Int
  public var end: Int

  public init(text: String, start: Int, end: Int) {
    self.text = text
    self.start = start
    self.end = end
  }
}
