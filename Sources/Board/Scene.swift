internal import HumasModel
internal import Wording

/// What a panel or a page needs to know of its surroundings in order to be drawn or to answer a key.
struct Scene: Sendable {
  var snapshot: Snapshot
  var now: Instant
  var words: any Words
  var isFocused: Bool
  var isZoomed: Bool
  var marks: Set<RowID>
  /// Who sits here.
  var operatorName: String

  var zone: Zone { snapshot.settings.zone }

  /// What of a report may leave the desk in a copy: never the words of one marked Rahasia, whoever looks.
  func words(of mention: Mention) -> String {
    mention.confidentiality == .secret ? words.word(for: Confidentiality.secret) : mention.title ?? mention.text
  }

  /// Working minutes in an ordinary day.
  var workingDay: Int {
    let day = snapshot.settings.workingHours.ordinary
    return max(1, day.closes - day.opens - (day.breakEnds - day.breakStarts))
  }

  /// How long ago, as tables show it; a moment to come counts as now.
  func age(_ moment: Instant) -> String { words.short(now - moment) }
}

extension Board {
  /// In a past view time stands still, and spans are counted from there.
  var deskTime: Instant { snapshot?.rewind?.to ?? now }

  func scene(of panel: PanelName, _ snapshot: Snapshot, _ words: any Words) -> Scene {
    Scene(
      snapshot: snapshot, now: deskTime, words: words, isFocused: panel == focus, isZoomed: isZoomed, marks: marks,
      operatorName: manner.operatorName)
  }
}
