internal import GRDB
internal import HumasModel

extension Store {
  /// Puts what was saved of the log before it at the beginning of this store's log, and says after it where it comes from and
  /// what its last digest was. What the new log cannot go on from goes into a file of its own. A log that has been begun
  /// already stays as it is.
  ///
  /// - Parameter store: the file that was given up.
  func takeOver(_ saved: SavedLog, from store: String, at now: Instant) throws(StoreError) -> [Trouble] {
    guard let kept = try carryOver(saved, from: store, at: now), !(saved.entries.isEmpty && saved.isWhole) else { return [] }
    guard kept < saved.entries.count else {
      return [.decisionsSaved(kept: kept, readable: kept, file: nil, isWhole: saved.isWhole)]
    }
    let name = file.freeName("catatan-keputusan", at: now, ".jsonl")
    try OwnFile.write(saved.lines, to: name)
    return [.decisionsSaved(kept: kept, readable: saved.entries.count, file: name, isWhole: saved.isWhole)]
  }

  /// How many entries this log goes on from; `nil` = it has been begun already.
  private func carryOver(_ saved: SavedLog, from store: String, at now: Instant) throws(StoreError) -> Int? {
    try write { db in
      guard try db.command("SELECT number FROM decision LIMIT 1").first({ $0.integer(0) }) == nil else { return nil }
      let sound = saved.sound
      // The chain begins at the same start and holds the same entries, so the digests come out the same.
      for entry in sound { _ = try LogLink.append(entry.decision, db) }
      for (hash, text) in saved.answerTexts where hash == Store.hash(of: text) {
        try AnswerTexts(db: db).keep(text, hash)
      }
      try CaseRebuilding(db: db).run()
      let digest = saved.entries.last?.digest.hexadecimal ?? ""
      let note = Decision(
        at: now, operatorName: "kentongan", action: "gudang_disisihkan", subject: store,
        detail: #"{"dipindahkan":\#(sound.count),"terbaca":\#(saved.entries.count),"sha256_terakhir":"\#(digest)"}"#)
      _ = try LogLink.append(note, db)
      try CaseRebuilding(db: db).run()
      return sound.count
    }
  }
}
