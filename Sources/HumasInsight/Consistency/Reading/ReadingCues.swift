import HumasText

/// What a whole text says of itself that keeps it from being held against others; found once, asked for every pair.
struct ReadingCues: Sendable {
  /// It names by what line it counts.
  let definesItsCount: Bool
  /// It speaks of earlier figures as such.
  let recallsThePast: Bool
  /// It says that a telephone number is new.
  let changesANumber: Bool
  /// It moves a date.
  let reschedules: Bool
  /// More than one place is at stake, or the place has moved.
  let namesSeveralPlaces: Bool

  init(_ tokens: Tokens, words: ConsistencyWords) {
    definesItsCount = CueWords.defining.stand(in: tokens)
    recallsThePast = CueWords.past.stand(in: tokens)
    changesANumber = CueWords.newNumber.stand(in: tokens)
    reschedules = CueWords.rescheduling.stand(in: tokens) || words.stand(.rescheduling, in: tokens)
    namesSeveralPlaces = CueWords.severalPlaces.stand(in: tokens)
  }
}
