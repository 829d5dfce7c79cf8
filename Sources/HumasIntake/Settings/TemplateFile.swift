package import HumasModel

/// The texts to begin answers with: `acuan/templat.yaml`, a list of `nama` and `isi`.
package enum TemplateFile {
  /// Relative to the data directory.
  package static let path = "acuan/templat.yaml"

  /// - Throws: ``SettingsError`` where the text is no YAML, or an entry has no name or no text.
  package static func read(_ bytes: [UInt8]) throws(SettingsError) -> [AnswerTemplate] {
    guard let document = try YAMLNode.document(String(decoding: bytes, as: UTF8.self), path: path), !document.isEmpty
    else { return [] }
    do throws(YAMLFault) {
      var templates: [AnswerTemplate] = []
      for element in try document.elements() { templates.append(try template(element)) }
      return templates
    } catch {
      throw SettingsError(path: path, fault: error)
    }
  }

  private static func template(_ node: YAMLNode) throws(YAMLFault) -> AnswerTemplate {
    guard let name = try node["nama"]?.text(), let text = try node["isi"]?.text() else {
      throw node.fault(expected: "nama: … isi: …")
    }
    return AnswerTemplate(name: name, text: text)
  }
}
