import Foundation
package import HumasModel
import Synchronization

/// A desk that lives: one thread watches and takes in, another answers questions, and a front end reads its letters.
///
/// The front end's own thread never waits for either: its keys are answered whatever the intake does.
package final class LiveDesk<Letter: Sendable>: Sendable {
  package let desk: Desk
  package let letters = Mailbox<Letter>()
  private let watchman: Watchman
  private let questions = Mailbox<Question>()
  private let answersEnded = DispatchSemaphore(value: 0)
  private let refused: @Sendable (DeskError) -> Letter

  private enum Question: Sendable {
    case ask(@Sendable (Desk) throws -> Letter?)
    case end
  }

  /// - Parameters:
  ///   - clock: the present moment; called on the desk's threads.
  ///   - news: makes a letter of a new snapshot.
  ///   - refused: makes a letter of a question that could not be answered.
  package init(
    desk: Desk, operatorName: String, clock: @escaping @Sendable () -> Instant,
    news: @escaping @Sendable (Snapshot) -> Letter, refused: @escaping @Sendable (DeskError) -> Letter
  ) throws(DeskError) {
    self.desk = desk
    self.refused = refused
    let letters = letters
    watchman = try Watchman(
      desk: desk, operatorName: operatorName, clock: clock, send: { letters.post(news($0)) },
      refuse: { letters.post(refused($0)) })
  }

  package func start() {
    Thread.detachNewThread { self.watchman.run() }
    Thread.detachNewThread { self.answer() }
    if desk.endedUncleanly { Thread.detachNewThread { self.checkIntegrity() } }
  }

  /// After an end that was none, in the background: reading the whole store takes a second for each million mentions. What is
  /// found is noted beside the store, where the watchman sees it.
  private func checkIntegrity() {
    do throws(DeskError) { try desk.condemnIfDamaged() } catch { letters.post(refused(error)) }
  }

  /// Asks on the desk's own thread; the answer comes as a letter.
  package func ask(_ question: @escaping @Sendable (Desk) throws -> Letter?) { questions.post(.ask(question)) }

  /// Have the picture made anew, because what may be seen has changed.
  package func refresh() { watchman.refresh() }

  /// Waits until no transaction is under way and keeps it so until ``resume()``: before the program is suspended.
  package func pause() { watchman.pause() }
  package func resume() { watchman.resume() }

  /// Ends both threads and waits for them; then closes the store in order.
  package func stop() {
    questions.post(.end)
    watchman.stop()
    answersEnded.wait()
    desk.close()
  }

  private func answer() {
    defer { answersEnded.signal() }
    while true {
      questions.bell.wait()
      for question in questions.collect() {
        guard case .ask(let ask) = question else { return }
        do {
          if let letter = try ask(desk) { letters.post(letter) }
        } catch let error as DeskError {
          letters.post(refused(error))
        } catch {
          letters.post(refused(.system(path: desk.directory.root, problem: "\(error)")))
        }
      }
    }
  }
}
