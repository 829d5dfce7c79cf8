/// The skeletons of statements that the desk lays out for people to finish. What stands in curly brackets is theirs to fill in.
package enum StatementDrafts {
  /// Words that were said, and where.
  package struct Quoted: Sendable {
    package var words: String
    package var statement: String
    package var channel: String
    /// RFC 3339; `nil` = unknown.
    package var time: String?

    package init(words: String, statement: String, channel: String, time: String?) {
      self.words = words
      self.statement = statement
      self.channel = channel
      self.time = time
    }
  }

  /// - Parameter head: front matter; keys without a value are left out.
  package static func correction(head: [(String, String?)], subject: String, quotes: [Quoted]) -> String {
    let quoted = quotes.map { line("# - \($0.statement) (\(place(of: $0))): \($0.words)") }
    return frontMatter(head, notes: quoted) + """
      Ralat: \(line(subject))

      Dalam keterangan kami sebelumnya disebutkan {yang keliru}. Yang benar: {yang benar}, menurut {sumber} per {waktu}.

      Kami mohon maaf atas kekeliruan itu. Keterangan ini menggantikan yang sebelumnya.

      Informasi lebih lanjut: {kontak resmi}. Pembaruan berikutnya: {waktu}.

      """
  }

  package static func holding(head: [(String, String?)], known: [Quoted], mentions: Int) -> String {
    let facts = known.isEmpty ? ["- {fakta yang sudah pasti, sumbernya, dan waktunya}"] : known.map { quoted in
      line("- \(quoted.words) (\(quoted.time.map { "per \($0)" } ?? "waktu belum diketahui"), \(quoted.statement))")
    }
    return frontMatter(head, notes: ["# \(mentions) aduan atau unggahan masuk tentang isu ini."]) + """
      Yang kami ketahui:
      \(facts.joined(separator: "\n"))

      Yang belum kami ketahui:
      - {apa, dan siapa yang sedang memastikannya}

      Yang sedang dilakukan:
      - {tindakan, pelaksana, tempat}

      Yang perlu dilakukan warga:
      - {arahan}, hubungi {kontak resmi}

      Pembaruan berikutnya: {waktu}

      """
  }

  private static func frontMatter(_ head: [(String, String?)], notes: [String]) -> String {
    let members = head.compactMap { key, value in value.map { "\(key): \(JSONText.quoted($0))" } }
    return (["---"] + members + notes + ["---", "", ""]).joined(separator: "\n")
  }

  private static func place(of quote: Quoted) -> String {
    [quote.channel, quote.time ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Everything on one line, without characters that command: nothing that was quoted ends the head or begins a key.
  private static func line(_ text: String) -> String {
    text.split { $0.isNewline || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
      .joined(separator: " ")
  }
}
