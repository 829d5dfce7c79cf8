import Glibc
import HumasModel
import Wording

/// A command could not do its work: what, where, what to do; and the exit status for scripts.
struct CommandTrouble: Error {
  let sentence: String
  let status: ExitStatus

  init(_ error: DeskError, in words: any Words) {
    sentence = words.sentence(for: error)
    status = .unusable
  }

  init(_ sentence: String, status: ExitStatus = .usage) {
    self.sentence = sentence
    self.status = status
  }

  func printToStandardError() {
    FileHandleOutput.write("kentongan: \(Printable.line(sentence))\n", to: STDERR_FILENO)
  }
}
