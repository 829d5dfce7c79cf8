import HumasModel
import HumasText

/// Where a text says that something happened or is to be found.
struct Site: Sendable {
  /// `kejadian` for events, the kind of point for service points.
  var anchor: String
  var isPoint: Bool
  /// The event is one of those of which there are many in a day.
  var isCommon: Bool
  var place: PlaceMention
  /// Content words and small numbers of the sentence, the words of its places left out.
  var context: Set<String>
  var tokens: Range<Int>

  func clashes(with other: Site) -> Bool {
    (anchor == other.anchor || isBareSpot || other.isBareSpot) && place.relation(to: other.place) == .different
  }

  /// "berlokasi di": says where, but not what.
  private var isBareSpot: Bool { ["berlokasi", "bertempat", "dipusatkan", "pelayanan"].contains(anchor) }

  /// Words that both sentences say of the thing.
  func likeness(to other: Site) -> Int {
    context.count { word in other.context.contains { ContentWords.areAlike($0, word) } }
  }
}
