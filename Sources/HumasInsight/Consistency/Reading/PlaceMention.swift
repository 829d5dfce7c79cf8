import HumasModel
import HumasText

/// A place that a text names, by level: "Desa Cibeureum, Kecamatan Talaga" is one place of two names.
struct PlaceMention: Sendable, Hashable {
  struct Name: Sendable, Hashable {
    var level: Place.Level
    var name: String
  }

  /// Finest level first.
  var names: [Name]
  var tokens: Range<Int>

  /// How two places stand to each other, as far as their names tell.
  enum Relation: Sendable { case same, nested, different, unknown }

  func relation(to other: PlaceMention) -> Relation {
    var sharesLevel = false
    for name in names {
      guard let twin = other.names.first(where: { $0.level == name.level }) else { continue }
      if !PlaceMention.isSame(twin.name, name.name, at: name.level) { return .different }
      sharesLevel = true
    }
    guard let mine = names.first, let theirs = other.names.first else { return .unknown }
    if mine.level == theirs.level { return .same }
    return sharesLevel || mine.level != theirs.level ? .nested : .unknown
  }

  /// Names a site and nothing coarser.
  var isSite: Bool { names.allSatisfy { $0.level == .site } }

  /// The name of an area that the text does not name.
  static let wholeArea = "*"

  /// Equal but for spelling: hyphens and blanks do not make another place, nor does the order of a site's words.
  static func isSame(_ a: String, _ b: String, at level: Place.Level) -> Bool {
    if a == wholeArea || b == wholeArea { return true }
    if level == .site {
      return !Set(a.split(separator: " ")).isDisjoint(with: b.split(separator: " "))
    }
    return a == b
      || a.filter { $0.isLetter || $0.isNumber } == b.filter { $0.isLetter || $0.isNumber }
  }
}
