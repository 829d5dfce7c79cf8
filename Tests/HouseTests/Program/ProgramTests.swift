import Testing

/// The real program in a real terminal. One test at a time: they wait for a machine that may be small.
@Suite(.serialized, .enabled(if: KentonganProgram.isBuilt, "skipped: kentongan is not built beside the tests"))
struct ProgramTests {
  static let panels = ["Aduan Masuk", "Tren Isu", "Menunggu Tanggapan", "Konsistensi Pesan"]
}
