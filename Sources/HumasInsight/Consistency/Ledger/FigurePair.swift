import HumasModel
import HumasText

/// A figure and the statement it stands in, named by their places in the ledger: pairs are many, and a place is cheap
/// to copy.
struct PlacedFigure {
  private let readings: [Reading]
  let position: Int
  private let number: Int

  /// Copies of the figure's own, at hand for every pair without touching the figure.
  let quantity: Quantity
  let asOf: AsOf?
  let isCumulative: Bool
  private let object: String
  /// Its text counts the same state of no other noun: "12 pekerja luka, 3 warga luka" are two counts.
  private let isAlone: Bool

  init(readings: [Reading], position: Int, number: Int) {
    self.readings = readings
    self.position = position
    self.number = number
    let figures = readings[position].figures
    let figure = figures[number]
    (quantity, asOf, isCumulative, object) = (figure.quantity, figure.asOf, figure.isCumulative, figure.object)
    isAlone = !figures.contains { $0.key == figure.key && $0.object != figure.object }
  }

  var reading: Reading { readings[position] }
  var figure: Figure { readings[position].figures[number] }
  var statement: String { readings[position].statement.id }

  /// Another statement's figure, of the same noun or of a general one.
  func mayMeet(_ other: PlacedFigure) -> Bool {
    position != other.position && (object == other.object || isAlone && other.isAlone)
  }
}

/// Two figures of one metric and noun, the older publication first.
struct FigurePair {
  var older: PlacedFigure
  var newer: PlacedFigure
  /// Figures of the same kind from before the older one.
  var earlier: ArraySlice<PlacedFigure>

  /// What the times of both figures say about each other.
  enum Timing {
    /// Both say the same moment.
    case same
    /// The newer publication describes a later moment.
    case onward
    /// The newer publication describes an earlier moment.
    case backward
    /// Neither names a moment.
    case unstated
    /// Only one names a moment.
    case oneSided
  }

  var timing: Timing { Timing(older.asOf, newer.asOf, zone: zone) }

  var zone: Zone { newer.reading.zone }

  var areDisjoint: Bool { !older.quantity.overlaps(newer.quantity) }

  /// The same number in two units: a slip of the unit, not of the number.
  var isUnitSlip: Bool {
    older.figure.scale != newer.figure.scale
      && abs(older.figure.written - newer.figure.written) < 0.001
  }

  /// "zona timur" beside "zona barat": both name a part of one kind, and not the same.
  var isOfOtherPart: Bool {
    older.reading.reach(of: older.figure).isOtherPart(than: newer.reading.reach(of: newer.figure))
  }

  /// Same place, or none named in either by agencies of one area.
  var sharesPlace: Bool {
    switch (older.figure.place, newer.figure.place) {
    case (nil, nil):
      older.reading.area.map { mine in
        newer.reading.area.map { mine.relation(to: $0) != .different } ?? true
      } ?? true
    case (let a?, let b?): a.relation(to: b) == .same
    case (let place?, nil): isWhole(place, to: newer.reading)
    case (nil, let place?): isWhole(place, to: older.reading)
    }
  }

  /// A place that limits nothing: the area of the other's agency itself, or a hospital or road beside a running total,
  /// which says where and not of how much; shelters and wards have their own counts.
  private func isWhole(_ place: PlaceMention, to other: Reading) -> Bool {
    if place.isSite { return newer.isCumulative }
    guard place.names.allSatisfy({ PlaceWords.rank($0.level) >= PlaceWords.rank(.regency) }) else {
      return false
    }
    return other.area.map { place.relation(to: $0) == .same } ?? true
  }

  /// Counted over the same stretch; a running total may leave its beginning unsaid.
  var sharesPeriod: Bool {
    let (first, second) = (older.figure.period, newer.figure.period)
    if first == second { return true }
    guard first == nil || second == nil else { return false }
    return (first ?? second ?? "").hasPrefix("sejak:")
  }

  /// The newer statement says that it corrects or replaces the older one.
  var isAnnounced: Bool {
    let newer = newer.reading
    return newer.isCorrection || newer.statement.supersedes == older.reading.statement.id
  }

  /// One of the texts says by what line it counts: "tidak mencakup warga di rumah kerabat".
  var isDefinedApart: Bool {
    older.reading.cues.definesItsCount || newer.reading.cues.definesItsCount
  }

  /// Time between the two publications; `nil` where one is unknown.
  var gap: Span? {
    guard let first = older.reading.publishedAt, let second = newer.reading.publishedAt else {
      return nil
    }
    return second - first
  }
}

extension FigurePair.Timing {
  /// - Parameter zone: for clock faces without one.
  init(_ older: AsOf?, _ newer: AsOf?, zone: Zone) {
    switch (older, newer) {
    case (let a?, let b?):
      self =
        a.isSame(as: b, assuming: zone)
        ? .same : a.instant(assuming: zone) < b.instant(assuming: zone) ? .onward : .backward
    case (nil, nil): self = .unstated
    default: self = .oneSided
    }
  }
}
