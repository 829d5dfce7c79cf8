import HumasModel
import HumasText

/// A page is read as it stands now; a post is read with its date.
enum LivingPage {
  static func isOne(_ reading: Reading) -> Bool {
    channels.contains(reading.statement.channel.lowercased()) && !archived.stand(in: reading.tokens)
  }

  /// The text says of itself that it stands on a page and is kept up to date, on whatever channel.
  static func saysSo(_ reading: Reading) -> Bool {
    !archived.stand(in: reading.tokens)
      && (standing.stand(in: reading.tokens) || isOne(reading) && dated.stand(in: reading.tokens))
  }

  private static let standing: Phrases = [
    "sorotan profil", "sorotan", "sematan", "disematkan", "tersemat", "pinned", "highlight",
    "bio", "terakhir diperbarui", "halaman depan", "beranda", "spanduk situs", "laman",
  ]
  private static let dated: Phrases = [
    "diperbarui", "pembaruan", "peta", "daftar", "halaman", "info tetap", "update terakhir", "lokasi",
    "jadwal", "faq", "tanya jawab", "profil",
  ]

  private static let channels: Set<String> = [
    "situs", "website", "web", "laman", "aplikasi", "kanal",
  ]

  /// The page says of itself that it is an old one.
  private static let archived: Phrases = [
    "arsip", "diarsipkan", "berita lama", "tidak diperbarui lagi", "tidak berlaku lagi",
  ]
}
