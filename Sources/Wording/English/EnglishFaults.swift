package import HumasModel

extension English {
  package func sentence(for reason: Reject.Reason) -> String {
    switch reason {
    case .notUTF8: "not UTF-8 text"
    case .notJSON: "not whole JSON"
    case .notAnObject: "this line of JSON is no object { … }"
    case .unknownKind: "unknown kind of record"
    case .unknownStatus: "unknown state of a delivery"
    case .missingText: "the text is missing"
    case .badTime: "the time cannot be read"
    case .badNumber: "the number cannot be read"
    case .tooLong: "the record is too long"
    case .controlBytes: "holds control bytes, not text"
    case .columnCount: "not as many columns as the header"
    case .headerNotFound: "the header was not found"
    case .unclosedQuote: "a quotation mark is not closed"
    case .frontMatter: "the front matter cannot be read"
    case .replacedHalfLine: "half a line: its file was replaced before the line was finished"
    case .unknownAnswer: "the answer reported on is unknown, or was taken back"
    case .unreadable: "the file cannot be read"
    case .notARegularFile: "not a regular file"
    case .unknownFormat: "unknown format"
    case .badRegister: "the register's line cannot be read"
    case .archiveTooLarge: "the archive holds too much"
    }
  }

  package func advice(for reason: Reject.Reason) -> String {
    switch reason {
    case .notUTF8: "Save it again as UTF-8."
    case .notJSON, .notAnObject: "Correct the line: one JSON object a line."
    case .unknownKind: "Use mention, statement, observed, fact, hoax or contact."
    case .unknownStatus: "Use sent or failed."
    case .missingText: "Fill in the text, then send the file again."
    case .badTime: "Use 2026-11-22T14:05:00+07:00 or 22 Nov 2026 14.05."
    case .badNumber: "Write the number without words."
    case .tooLong: "Split the record, or see whether its line breaks were lost."
    case .controlBytes: "Export it again from its source as text."
    case .columnCount, .unclosedQuote: "Check quotation marks and separators in that line."
    case .headerNotFound: "A LAPOR header has the column Tracking ID; export again if it is gone."
    case .frontMatter: "Close the front matter with --- and check its indentation."
    case .replacedHalfLine: "If the line matters, send it again whole."
    case .unknownAnswer: "Check the answer's number in the sender's report; its file lies in keluar/."
    case .unreadable: "Permit reading of the file."
    case .notARegularFile: "Put the file itself there, no pipe, link or device."
    case .unknownFormat: "Use .jsonl, a LAPOR export .csv, or a statement .md."
    case .badRegister: "Compare its columns with the example at the head of the register."
    case .archiveTooLarge: "Take the files out and put them there one by one."
    }
  }

  package func place(of provenance: Provenance) -> String {
    provenance.line > 0 ? "line \(count(provenance.line))" : "byte \(count(Int(provenance.byte)))"
  }

  package func sentence(for trouble: Trouble) -> String {
    switch trouble {
    case .settingsBroken(let path, let line, let problem):
      "Settings \(path)\(at(line)) are broken: \(problem). The last good ones stay in force."
    case .settingsKeyUnknown(let path, let line, let key): "Settings \(path)\(at(line)): nobody knows the key \(key)."
    case .registerBroken(let path, let line, let reason, let detail):
      "Register \(path)\(at(line)) is broken: \(sentence(for: reason, detail))."
    case .unreadable(let path, let problem): "\(path) cannot be read: \(problem)."
    case .notARegularFile(let path): "\(path) is no regular file and is not read."
    case .diskFull(let path): "No space left at \(path): reading has stopped. Nothing is lost."
    case .storeLocked(let path): "The store \(path) is locked by another program."
    case .storeSetAside(let path, let other, let problem):
      "The store was damaged and set aside; a new one is being filled from the files. \(path) is now \(other) (\(problem))."
    case .decisionsSaved(let kept, let readable, let file, let isWhole):
      saved(kept: kept, readable: readable, file: file, isWhole: isWhole)
    case .storeVanished(let path): "The store vanished; a new one is being filled from the files (\(path))."
    case .storeDamaged(let problem): "The store is damaged: \(problem)."
    case .directoryVanished(let path): "The folder \(path) has vanished."
    case .clockSetBack(let span): "The computer's clock went back \(long(span))."
    case .holidaysMissing(let year): "Holidays of \(year) are missing: deadlines that cross it may be wrong."
    case .watchLimit(let path): "Changes in \(path) cannot be watched: the system's limit is reached."
    case .other(let text): text
    }
  }

  package func advice(for trouble: Trouble) -> String {
    switch trouble {
    case .settingsBroken, .settingsKeyUnknown, .registerBroken: "Correct and save it; it is read again by itself."
    case .unreadable: "Permit reading of the file."
    case .notARegularFile: "Put a regular file in its place."
    case .diskFull: "Free some space; reading goes on by itself."
    case .storeLocked: "Close that program; this one tries again by itself."
    case .storeSetAside: "Keep the file that was set aside: earlier versions of records are only there."
    case .decisionsSaved(_, _, let file, let isWhole):
      file == nil && isWhole ? "Nothing needs to be done." : "Keep the file for examination."
    case .storeVanished: "Do not delete .kentongan while the board is open."
    case .storeDamaged: "Run kentongan doctor."
    case .directoryVanished: "Put the folder back; reading goes on by itself."
    case .clockSetBack: "Check the computer's clock."
    case .holidaysMissing: "Fill acuan/libur.csv from the ministers' joint decree."
    case .watchLimit: "Raise fs.inotify.max_user_watches."
    case .other: "Run kentongan doctor."
    }
  }

  private func saved(kept: Int, readable: Int, file: String?, isWhole: Bool) -> String {
    guard readable > 0 else { return "The old store's log of decisions cannot be read; the new log begins anew." }
    let moved = "Log of decisions: \(count(kept)) of \(count(readable)) readable entries go on in the new store."
    let lost = isWhole ? "" : " Some could not be read."
    return moved + lost + (file.map { " All that can be read is in \($0)." } ?? "")
  }

  private func at(_ line: Int?) -> String { line.map { " line \($0)" } ?? "" }
}
