package import HumasModel
import HumasText

/// A statement publishes an identity number, a private phone number, or the name of a reporter, patient or victim.
package struct PrivacyRule: Rule {
  package static let id = "privacy"

  package func findings(in ledger: Ledger) -> [Finding] {
    let approved = Set(ledger.registers.contacts.map { ContactNumber.national($0.value) })
    return ledger.within { reading in
      spans(in: reading, approved: approved).map { span in
        FindingMaker.finding(
          PrivacyRule.id, .privacy, .alarm, subject: "data pribadi",
          sides: [(reading, span, "", nil)])
      }
    }
  }

  private func spans(in reading: Reading, approved: Set<String>) -> [Range<Int>] {
    guard !PrivacyRule.consent.stand(in: reading.tokens) else { return [] }
    return identityNumbers(in: reading)
      + reading.contacts.filter { $0.isPrivate && !approved.contains($0.digits) }.map(\.phrase)
      + names(in: reading)
      + agedNames(in: reading.tokens) + addressedNames(in: reading.tokens)
      + namesWithYears(in: reading.tokens)
  }

  /// "Alika Zanuba (13 th)", "Mbah Karsiyem (71)": whoever is named with an age in brackets is a private person, by
  /// whatever word; places are counted in brackets too, so a word of level before the name lets it pass.
  private func namesWithYears(in tokens: Tokens) -> [Range<Int>] {
    tokens.all.indices.compactMap { bracket in
      guard tokens.text(at: bracket) == "(", isAge(after: bracket, in: tokens) else { return nil }
      var start = bracket
      while start > 0, isNamePart(start - 1, in: tokens) { start -= 1 }
      let isCourteous = PrivacyRule.courtesies.contains(tokens.text(at: start)) || PrivacyRule.courtesies.contains(tokens.text(at: start - 1))
      guard (isCourteous ? 1 : 2) <= bracket - start, bracket - start <= 4,
        PlaceWords.level(tokens.text(at: start - 1)) == nil, isYears(bracket, in: tokens) || isCourteous
      else { return nil }
      return start..<bracket
    }
  }

  /// "(13 th)": the brackets say that they hold an age.
  private func isYears(_ bracket: Int, in tokens: Tokens) -> Bool {
    ["tahun", "th", "thn", "bln", "bulan"].contains(tokens.text(at: bracket + 2))
  }

  /// "Anak terakhir, Yulia Mambrasar (6)": a name with an age, a few words behind what the person is.
  private func agedNames(in tokens: Tokens) -> [Range<Int>] {
    tokens.all.indices.compactMap { index in
      guard PrivacyRule.weakCues.contains(tokens.text(at: index)) else { return nil }
      let start = (index + 1..<index + 6).first { isNamePart($0, in: tokens) } ?? index
      var end = start
      while isNamePart(end, in: tokens) { end += 1 }
      return start > index && (2...4).contains(end - start) && isAge(after: end, in: tokens)
        ? index..<end : nil
    }
  }

  /// "Bpk. Mahmun Arfandi, RT 03 RW 01 No. 12": a name with the door it lives behind.
  private func addressedNames(in tokens: Tokens) -> [Range<Int>] {
    tokens.all.indices.compactMap { index in
      guard PrivacyRule.courtesies.contains(tokens.text(at: index)) else { return nil }
      let start = tokens.text(at: index + 1) == "." ? index + 2 : index + 1
      var end = start
      while isNamePart(end, in: tokens) { end += 1 }
      let isAtHome = (end..<end + 4).contains { PrivacyRule.doors.contains(tokens.text(at: $0)) }
      return (2...4).contains(end - start) && isAtHome ? index..<end : nil
    }
  }

  private static let courtesies: Set<String> = [
    "bpk", "bapak", "ibu", "sdr", "sdri", "sdr.", "saudara", "saudari", "pak", "bu",
    "mbah", "nenek", "kakek", "mas", "mbak", "bang", "kang", "teh", "tante", "om", "opa", "oma",
    "eyang", "adik", "ananda", "almarhum", "almarhumah", "alm",
  ]
  private static let doors: Set<String> = ["rt", "rw", "beralamat", "alamat", "gg", "gang"]

  private func identityNumbers(in reading: Reading) -> [Range<Int>] {
    Masker().findings(in: reading.statement.text).filter { $0.kind == .identityNumber }.compactMap {
      match in
      let inside = reading.tokens.all.indices.filter {
        reading.tokens[$0].bytes.overlaps(match.range)
      }
      guard let first = inside.first, let last = inside.last,
        !isRecordNumber(first, in: reading.tokens)
      else {
        return nil
      }
      return first..<last + 1
    }
  }

  /// The number of a letter, an account or a parcel, by the words before it.
  private func isRecordNumber(_ index: Int, in tokens: Tokens) -> Bool {
    let before = (max(0, index - 7)..<index).map { tokens.text(at: $0) }
    return before.contains(where: PrivacyRule.recordWords.contains)
      && !before.contains { ["nik", "ktp", "kk"].contains($0) }
  }

  private static let recordWords: Set<String> = [
    "nomor", "no", "register", "registrasi", "rekening", "rek", "surat", "resi", "va", "edaran",
    "perintah", "kontrak",
    "sertifikat", "polis", "seri", "invoice", "tagihan", "donasi", "pelanggan", "nota",
  ]

  /// "a.n. Budi Santoso", "Pelapor: Sdr. Mulyoto Karsagi", "korban Siti Aminah (34)".
  private func names(in reading: Reading) -> [Range<Int>] {
    let tokens = reading.tokens
    return tokens.all.indices.compactMap { index in
      let isStrong = PrivacyRule.strongCues.begin(at: index, in: tokens)
      guard isStrong || PrivacyRule.weakCues.contains(tokens.text(at: index)) else { return nil }
      guard !isAccount(index, in: tokens) else { return nil }
      var start = index + (tokens.has("atas nama", at: index) ? 2 : 1)
      if ["pelapor"].contains(tokens.text(at: index)) {
        start = (start..<start + 3).first { isNamePart($0, in: tokens) } ?? start
      }
      while [
        ":", ".", ",", "sdr", "sdri", "an", "bernama", "ibu", "bapak", "bpk", "utama", "yakni", "yaitu", "adalah",
      ].contains(tokens.text(at: start))
      {
        start += 1
      }
      var end = start
      while isNamePart(end, in: tokens) { end += 1 }
      guard (2...4).contains(end - start), isStrong || isAge(after: end, in: tokens) else {
        return nil
      }
      return index..<end
    }
  }

  /// "Rekening donasi 0160-5581-32 a.n. …": the holder of an account that the office itself makes known.
  private func isAccount(_ index: Int, in tokens: Tokens) -> Bool {
    (max(0, index - 7)..<index).contains { ["rekening", "rek", "donasi"].contains(tokens.text(at: $0)) }
  }

  private func isNamePart(_ index: Int, in tokens: Tokens) -> Bool {
    tokens.isWord(at: index) && tokens[index].isCapitalised && tokens[index].text.utf8.count > 2
      && !PrivacyRule.noNames.contains(tokens.text(at: index))
      && PlaceWords.level(tokens.text(at: index)) == nil
  }

  /// "(34)", "(34 tahun)", "(34 th)".
  private func isAge(after index: Int, in tokens: Tokens) -> Bool {
    let start = [",", "("].contains(tokens.text(at: index)) ? index + 1 : index
    guard start > index, let age = Int(tokens.text(at: start)), (1...110).contains(age) else {
      return false
    }
    return [")", "tahun", "th", "thn", ","].contains(tokens.text(at: start + 1))
  }

  private static let consent: Phrases = ["atas izin", "seizin", "dengan izin"]
  private static let strongCues: Phrases = [
    "a.n", "atas nama", "bernama", "sdr", "sdri", "pelapor",
  ]
  private static let weakCues: Set<String> = [
    "korban", "pasien", "siswa", "siswi", "anak", "almarhum", "almarhumah", "warga", "meninggal",
    "penderita", "santri",
    "ibu", "bapak", "nama", "balita", "bocah", "pekerja", "penumpang", "tersangka", "saksi",
    "pelaku", "remaja",
  ]
  private static let noNames: Set<String> = [
    "dinas", "badan", "pemerintah", "pemkab", "pemkot", "rsud", "posko", "bank", "jalan", "kantor",
    "yayasan",
    "perumda", "bpbd",
    "polres", "puskesmas", "sekolah", "bupati", "camat", "kepala", "panti", "masjid", "palang", "komunitas", "peduli",
    "kas", "baznas", "pmi", "bendahara", "forum",
  ]
}
