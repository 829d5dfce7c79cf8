package import HumasModel

/// What keeps the desk from working as it should: what, where, what to do.
package protocol TroubleWords {
  func sentence(for trouble: Trouble) -> String
  func advice(for trouble: Trouble) -> String
}
