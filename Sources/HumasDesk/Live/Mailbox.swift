import Synchronization

/// Letters from the desk's threads to whoever reads them; the reader is woken by the bell.
package final class Mailbox<Letter: Sendable>: Sendable {
  package let bell = Bell()
  private let letters = Mutex<[Letter]>([])

  package init() {}

  package func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    bell.ring()
  }

  /// All letters so far, oldest first.
  package func collect() -> [Letter] {
    bell.hush()
    return letters.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
