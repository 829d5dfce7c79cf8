import HumasModel

/// "Tanggul jebol": one text, passed on by many accounts within minutes, each with a small mark of its own.
struct HoaxWave: Sendable {
  var count: Int
  var minutes: Double

  /// The copies in the order of their times. The first comes at `begin`; most come in the first third of the wave.
  func posts(from begin: Instant, crowd: inout Crowd, dice: inout Dice) -> [Post] {
    let delays = (0..<count).map { _ in dice.fraction() * dice.fraction() * minutes * 60_000 }.sorted()
    var first: String?
    return delays.map { delay in
      let at = begin + Span(milliseconds: Int64(delay - delays[0]))
      var post = crowd.quote(copy(&dice), on: dice.pick([.x, .x, .whatsApp, .instagram]), at: at)
      if post.stream == .x {
        if let first, dice.chance(percent: 30) { post.repostOf = first }
        first = first ?? post.id
      }
      return post
    }
  }

  private func copy(_ dice: inout Dice) -> String {
    var text = Array((dice.pick(HoaxWave.openings) + HoaxWave.core + dice.pick(HoaxWave.endings)).utf8)
    if dice.chance(percent: 25) { Typo.slip(in: &text, dice: &dice) }
    return String(decoding: text, as: UTF8.self)
  }

  private static let core =
    "Tanggul Lumbir jebol, air setinggi tiga meter sampai kota sepuluh menit lagi. Segera lari ke tempat tinggi dan sebarkan ke semua grup"
  private static let openings = [
    "", "", "INFO A1. ", "Dari saudara di BPBD: ", "Awas!! ", "Barusan dapat kabar, ", "Fwd: ",
  ]
  private static let endings = ["", "!!!", " 😭", " 🙏", "!", " jangan putus di kamu", " ‼️‼️", ".", " tolong viralkan"]
}
