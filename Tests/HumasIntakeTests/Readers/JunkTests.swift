import HumasModel
import Testing

@testable import HumasIntake

/// Whatever bytes arrive, however they are cut: nothing crashes, everything is either read or rejected, and the cuts do not show.
@Suite struct JunkTests {
  private static let readers: [any Reader] = [
    DeskLines(), LaporExport(), DatedTable(), StatementFile(), RegisterFile(),
  ]

  private static let seeds = [
    #"{"text":"air \u00e9 mati","at":"2026-11-22T08:00:00+07:00","x":[1,{"y":null}]}"# + "\n"
      + #"{"kind":"fact","metric":"mengungsi","value":40}"# + "\n",
    "SP4N\n\nTracking ID,Tanggal Laporan Masuk,Isi Laporan Awal\n1,6 Agu 2026,\"a\"\"b\nc\"\n2.0,45075,x\n",
    "tanggal;isi;nama\n22/11/2026 14:05;Air mati;Warga\n23/11/2026;Air pulih;\n",
    "---\nid: a\npublished_at: 2026-11-22T08:00:00Z\n---\nTeks.\n",
    "id,ukuran,nilai,klaim,layanan,nama\nf,mengungsi,40,x,y,z\n",
  ]

  @Test func `mutated files never crash a reader`() {
    var random = Seeded(seed: 1)
    for round in 0..<80 {
      let bytes = mutated(Array(JunkTests.seeds[round % JunkTests.seeds.count].utf8), &random)
      for reader in JunkTests.readers {
        for path in ["masuk/a", "pernyataan/a.md", "acuan/fakta.csv", "acuan/kontak.yaml"] {
          let reading = read(bytes, with: reader, at: path)
          #expect(reading.consumedBytes <= bytes.count)
          #expect(reading.rejects.allSatisfy { $0.excerpt.unicodeScalars.count <= 200 })
        }
      }
    }
  }

  @Test func `every line is a record or a reject, once, however it is cut`() {
    var random = Seeded(seed: 2)
    for _ in 0..<200 {
      let bytes = mutated(Array(JunkTests.seeds[0].utf8) + Array(JunkTests.seeds[0].utf8), &random) + [10]
      let whole = read(bytes, with: DeskLines())
      let lines = bytes.split(separator: 10).filter { !$0.allSatisfy(isBlank) }
      #expect(whole.records.count + whole.rejects.count == lines.count)
      let cuts = (0..<3).map { _ in Int.random(in: 0...bytes.count, using: &random) }.sorted()
      let pieces = read(bytes, with: DeskLines(), cutAt: cuts, reachesEnd: false)
      #expect(pieces.records == whole.records)
      #expect(pieces.rejects == whole.rejects)
    }
  }

  private func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(Array("\",\n\\{}[]:;\t|-".utf8).randomElement(using: &random) ?? 0, at: place)
      case 2 where bytes.count > 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: bytes.prefix(place), at: place)
      }
    }
    return bytes
  }
}
