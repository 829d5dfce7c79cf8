import HumasModel
import HumasText

/// A page is read as it stands now; a post is read with its date.
enum LivingPage {
  static func isOne(_ reading: Reading) -> Bool {
    channels.contains(reading.statement.channel.lowercased()) && !archived.stand(in: reading.tokens)
  }

  private static let channels: Set<String> = [
    "situs", "website", "web", "laman", "aplikasi", "kanal",
  ]

  /// The page says of itself that it is an old one.
  private static let archived: Phrases = [
    "arsip", "diarsipkan", "berita lama", "tidak diperbarui lagi", "tidak berlaku lagi",
  ]
}
