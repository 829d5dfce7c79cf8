public import ArgumentParser
import Board
import Glibc
import HumasDesk
public import HumasModel
import Wording

/// What every command understands.
struct DeskOptions: ParsableArguments {
  @Option(help: "Direktori data. Bawaan: $KENTONGAN_DATA, lalu ./data.")
  var data: String?

  @Option(help: "Meja sebagaimana adanya pada saat itu (RFC 3339, atau \"2026-11-22 14.05\" pada zona meja).")
  var at: String?

  @Option(help: "Bahasa: id atau en.")
  var lang: Language?

  @Option(help: "Zona waktu: WIB, WITA atau WIT.")
  var zone: Zone?

  @Option(name: .customLong("operator"), help: "Nama operator di meja ini.")
  var operatorName: String?

  @Flag(name: .customLong("read-only"), help: "Hanya baca: tidak ada yang dapat diubah atau dibuka samarannya.")
  var isReadOnly = false

  @Flag(inversion: .prefixedNo, help: "Samarkan data pribadi di setiap keluaran.")
  var mask = true

  @Option(help: "Tema warna: nama di themes/ atau berkas base16/base24.")
  var theme: String?

  var directoryPath: String { data ?? environment("KENTONGAN_DATA") ?? "data" }

  /// Masking can be lifted by an operator, never in read-only mode.
  var isMasked: Bool { mask || isReadOnly }

  /// - Throws: ``CommandTrouble`` (usage) for a command that would change something, in read-only mode.
  func mustBeWritable() throws {
    guard isReadOnly else { return }
    throw CommandTrouble((lang ?? .indonesian).words.readOnlyCommand)
  }

  var operatorOrLogin: String {
    operatorName ?? environment("KENTONGAN_OPERATOR") ?? environment("LOGNAME") ?? environment("USER") ?? "operator"
  }
}

/// How a table command prints.
struct TableOptions: ParsableArguments {
  @Flag(help: "JSON Lines: satu objek per baris.")
  var json = false

  @Flag(help: "CSV untuk lembar kerja; rumus dinetralkan.")
  var csv = false

  @Option(help: "Paling banyak sekian baris; 0 = semua.")
  var limit = 0

  func validate() throws {
    guard !(json && csv) else { throw ValidationError("Pilih satu: --json atau --csv.") }
    guard limit >= 0 else { throw ValidationError("--limit tidak boleh negatif.") }
  }
}

extension Zone: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }
}

extension Language: ExpressibleByArgument {}

/// A variable of the environment; `nil` where it is missing or empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
