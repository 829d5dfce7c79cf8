package import HumasModel

/// A register of `acuan/`, CSV or YAML, kept by hand: facts, hoaxes, contacts, holidays, watched issues, places.
///
/// The file's name says which (`fakta.csv`, `kontak-darurat.yaml`); other names (`sop.csv`, `pejabat.csv`) are passed
/// over. As a reader it hands on facts, hoaxes and contacts, whose history the store keeps;
/// ``registers(in:path:settings:)`` gives all that the file says now.
package struct RegisterFile: Reader {
  package let format = "acuan"
  package let pace = Pace.document

  package init() {}

  package func recognises(_ file: FileHead) -> Bool {
    file.folder == .registers && [".csv", ".tsv", ".yaml", ".yml"].contains { file.name.hasSuffix($0) }
  }

  package func read(_ stretch: Stretch) -> Reading {
    var reading = Reading()
    reading.consumedBytes = stretch.bytes.count
    reading.consumedLines = stretch.bytes.reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
    reading.rejects = RegisterFile.walk(stretch) { value, row in
      guard let entry = value.entry else { return }
      reading.records.append(ReadRecord(entry: entry, byte: Int64(row.byte), line: row.line))
    }
    return reading
  }

  /// Everything a register file says now, and the rows that say nothing understandable.
  ///
  /// - Parameters:
  ///   - path: relative to the data directory; its last part names the register.
  ///   - settings: their zone is that of clock faces without an offset.
  package static func registers(
    in bytes: [UInt8], path: String, settings: Settings
  ) -> (registers: Registers, rejects: [Reject]) {
    var registers = Registers()
    let origin = Origin(path: path, folder: .registers, settings: settings)
    let rejects = bytes.withUnsafeBytes { bytes in
      walk(Stretch(bytes: bytes, origin: origin)) { value, _ in value.add(to: &registers) }
    }
    return (registers, rejects)
  }

  /// Hands on every value of the file; gives the rejects.
  private static func walk(_ stretch: Stretch, _ take: (RegisterValue, RegisterRow) -> Void) -> [Reject] {
    guard let kind = RegisterKind(path: stretch.origin.path) else { return [] }
    let rows = RegisterRows(stretch, kind: kind)
    var rejects = rows.rejects
    for row in rows.rows {
      do throws(Flaw) {
        take(try kind.value(of: row), row)
      } catch {
        rejects.append(rows.reject(row, error))
      }
    }
    return rejects
  }
}
