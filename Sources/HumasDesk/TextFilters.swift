import HumasInsight
import HumasIntake
public import HumasModel
import HumasText

/// The desk's own reading of texts, without a data directory: for filters from standard input to standard output.
public enum TextFilters {
  /// Hides personal data; `exempt` are contacts that may be shown.
  public static func masked(_ text: String, exempt: [String] = []) -> String { Masker(exempt: exempt).masked(text) }

  /// The text with its words brought back to their roots.
  public static func stemmed(_ text: String) -> String { stemmer.stemmed(text) }

  /// The text in the spelling of the dictionary.
  public static func normalised(_ text: String) -> String { normaliser.normalised(text) }

  /// The tone of a text, a tab, and how sure the model is, 0…1: `negative<TAB>0.93`.
  public static func toneLine(_ text: String) -> String {
    let judgement = ToneModel.standard.tone(of: text)
    let thousandths = Int((judgement.confidence * 1000).rounded())
    return "\(judgement.tone.rawValue)\t\(Double(thousandths) / 1000)"
  }

  private static let stemmer = Stemmer()
  private static let normaliser = Normaliser()

  /// What a text claims.
  ///
  /// - Parameters:
  ///   - published: for days and clock faces that the text leaves to be understood.
  ///   - zone: for clock faces without one.
  public static func claims(in text: String, published: Instant?, zone: Zone) -> [Claim] {
    ClaimExtractor(zone: zone).claims(in: Statement(id: "", channel: "", publishedAt: published, text: text))
  }

  /// The statement in a line of desk JSON Lines, which needs no `kind`; `nil` for a line that cannot be read.
  public static func statement(inLine line: String) -> Statement? {
    let origin = Origin(path: "", folder: .statements, settings: SettingsFile.defaults)
    let reading = Array(line.utf8).withUnsafeBytes { DeskLines().read(Stretch(bytes: $0, origin: origin)) }
    guard case .statement(let statement)? = reading.records.first?.entry else { return nil }
    return statement
  }
}
