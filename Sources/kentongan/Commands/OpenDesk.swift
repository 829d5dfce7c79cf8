import Glibc
import HumasDesk
import HumasModel
import Wording

/// A desk opened by a command, and what the command speaks and shows in.
struct OpenDesk {
  let desk: Desk
  let words: any Words
  /// The moment that is shown.
  let moment: Instant
  var zone: Zone { desk.settings.zone }

  /// Opens the data directory and, unless a past moment or read-only is asked for, takes in what is new.
  ///
  /// - Throws: ``CommandTrouble`` with exit status 3 where the directory cannot be used, 2 for an option that cannot be read.
  init(_ options: DeskOptions, takesIn: Bool = true, now: Instant = WallClock.system.now()) throws {
    let fallback = (options.lang ?? .indonesian).words
    do {
      let directory = try DataDirectory(existing: options.directoryPath)
      let asked = try options.moment(in: directory, words: fallback)
      desk = try Desk(directory: directory, now: now, at: asked, zone: options.zone)
      moment = asked ?? now
      words = (options.lang ?? Language(rawValue: desk.settings.language) ?? .indonesian).words
      desk.isMasked = options.isMasked
      for trouble in desk.openingTroubles {
        CommandTrouble(words.sentence(for: trouble), status: .fine).printToStandardError()
      }
      if takesIn, !desk.isRewound, !options.isReadOnly { try takeIn() }
      if !desk.isMasked {
        try desk.log("samaran_dibuka", subject: "perintah", by: options.operatorOrLogin, at: now)
      }
    } catch let error as DeskError {
      throw CommandTrouble(error, in: fallback)
    }
  }

  /// On a full disk what is there can still be shown.
  private func takeIn() throws(DeskError) {
    do throws(DeskError) { try desk.takeIn(seen: moment) } catch .diskFull(let path) {
      CommandTrouble(words.sentence(for: .diskFull(path: path)), status: .fine).printToStandardError()
    }
  }

  /// Runs a question, and makes a sentence of its failure.
  func ask<Answer>(_ question: () throws(DeskError) -> Answer) throws -> Answer {
    do throws(DeskError) { return try question() } catch { throw CommandTrouble(error, in: words) }
  }
}
