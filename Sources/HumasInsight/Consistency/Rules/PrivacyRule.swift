package import HumasModel
import HumasText

/// A statement publishes an identity number, a private phone number, or the name of a reporter, patient or victim.
package struct PrivacyRule: Rule {
  package static let id = "privacy"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.within { reading in
      spans(in: reading).map { span in
        FindingMaker.finding(
          PrivacyRule.id, .privacy, .alarm, subject: "data pribadi", sides: [(reading, span, "", nil)])
      }
    }
  }

  private func spans(in reading: Reading) -> [Range<Int>] {
    guard !PrivacyRule.consent.stand(in: reading.tokens) else { return [] }
    return identityNumbers(in: reading) + reading.contacts.filter(\.isPrivate).map(\.phrase) + names(in: reading)
  }

  private func identityNumbers(in reading: Reading) -> [Range<Int>] {
    Masker().findings(in: reading.statement.text).filter { $0.kind == .identityNumber }.compactMap { match in
      let inside = reading.tokens.all.indices.filter { reading.tokens[$0].bytes.overlaps(match.range) }
      return inside.first.flatMap { first in inside.last.map { first..<$0 + 1 } }
    }
  }

  /// "a.n. Budi Santoso", "Pelapor: Sdr. Mulyoto Karsagi", "korban Siti Aminah (34)".
  private func names(in reading: Reading) -> [Range<Int>] {
    let tokens = reading.tokens
    return tokens.all.indices.compactMap { index in
      let isStrong = PrivacyRule.strongCues.begin(at: index, in: tokens)
      guard isStrong || PrivacyRule.weakCues.contains(tokens.text(at: index)) else { return nil }
      var start = index + (tokens.has("atas nama", at: index) ? 2 : 1)
      while [":", ".", "sdr", "sdri", "an", "bernama", "ibu", "bapak", "bpk"].contains(tokens.text(at: start)) {
        start += 1
      }
      var end = start
      while isNamePart(end, in: tokens) { end += 1 }
      guard (2...4).contains(end - start), isStrong || isAge(after: end, in: tokens) else { return nil }
      return index..<end
    }
  }

  private func isNamePart(_ index: Int, in tokens: Tokens) -> Bool {
    tokens.isWord(at: index) && tokens[index].isCapitalised && tokens[index].text.utf8.count > 2
      && !PrivacyRule.noNames.contains(tokens.text(at: index)) && PlaceWords.level(tokens.text(at: index)) == nil
  }

  /// "(34)", "(34 tahun)", "(34 th)".
  private func isAge(after index: Int, in tokens: Tokens) -> Bool {
    let start = [",", "("].contains(tokens.text(at: index)) ? index + 1 : index
    guard start > index, let age = Int(tokens.text(at: start)), (1...110).contains(age) else { return false }
    return [")", "tahun", "th", "thn", ","].contains(tokens.text(at: start + 1))
  }

  private static let consent: Phrases = ["atas izin", "seizin", "dengan izin"]
  private static let strongCues: Phrases = ["a.n", "atas nama", "bernama", "sdr", "sdri", "pelapor"]
  private static let weakCues: Set<String> = [
    "korban", "pasien", "siswa", "siswi", "anak", "almarhum", "almarhumah", "warga", "meninggal", "penderita", "santri",
    "ibu",
    "bapak", "nama",
  ]
  private static let noNames: Set<String> = [
    "dinas", "badan", "pemerintah", "pemkab", "pemkot", "rsud", "posko", "bank", "jalan", "kantor", "yayasan",
    "perumda", "bpbd",
    "polres", "puskesmas", "sekolah", "bupati", "camat", "kepala", "panti", "masjid",
  ]
}
