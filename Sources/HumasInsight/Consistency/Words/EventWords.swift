/// Things that happen at a place and a time.
enum EventWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "banjir", "longsor", "gempa", "kebakaran", "kecelakaan", "ledakan", "erupsi", "tsunami",
    "keracunan", "karam",
    "tenggelam", "tabrakan", "kerusuhan", "kericuhan", "keributan", "bentrokan", "perampokan",
    "robohnya", "ambruknya",
    "jebolnya", "karhutla", "galodo", "kejadian", "peristiwa", "musibah", "insiden", "bencana",
    "terbakar", "beliung",
    "pergerakan", "tergelincir", "terperosok", "jebol", "ambruk", "roboh", "menabrak", "terguling",
  ]
}
