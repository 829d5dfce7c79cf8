import Testing

struct HouseMapTests {
  private let map = HouseMap.kentongan

  private func breaches(_ path: String, _ text: String) -> [String] {
    map.breaches(in: [SourceFile(path: path, text: text)])
  }

  @Test func `no source imports through a wall`() {
    #expect(map.breaches(in: Checkout.sources.filter(\.isSwift)) == [])
  }

  @Test func `every room of the map is there`() {
    let found = Set(Checkout.sources.filter(\.isSwift).map(\.room))
    #expect(Set(map.rooms.keys).subtracting(found) == [])
  }

  @Test func `no arrow of the map points upward or sideways`() {
    #expect(map.arrowsUpward == [])
  }

  @Test func `only the store knows the database, only the ink knows curses`() {
    #expect(map.rooms(importing: ["GRDB"]) == ["HumasStore"])
    #expect(map.rooms(importing: ["CNcurses"]) == ["TerminalInk"])
  }

  @Test func `desk and board meet only on the top floor`() {
    #expect(map.rooms(importing: ["HumasDesk", "Board"]) == ["kentongan", "kentongan-bench"])
  }

  @Test func `a broken wall is named`() {
    let database = breaches("Sources/Board/X.swift", "import HumasModel\nimport GRDB\n")
    #expect(database == ["Sources/Board/X.swift must not import GRDB"])
    #expect(breaches("Sources/HumasModel/A/X.swift", "public import HumasText").count == 1)
    #expect(breaches("Sources/Wording/X.swift", "  @preconcurrency package import struct Board.Effect").count == 1)
    #expect(breaches("Sources/HumasDesk/X.swift", "import Board").count == 1)
    #expect(breaches("Sources/HumasText/X.swift", "import FoundationNetworking").count == 1)
    #expect(breaches("Sources/Scenario/X.swift", "import Glibc; // import Board\n// import GRDB\nlet important = 1") == [])
  }

  @Test func `a room that nobody drew is named`() {
    #expect(breaches("Sources/Utilities/X.swift", "") == ["Sources/Utilities/X.swift is in a room that is not on the map"])
  }

  @Test func `an arrow upward in the map is found`() {
    var bent = map
    bent.rooms["HumasModel"] = HouseMap.Room(floor: 1, mayImport: ["HumasStore"])
    #expect(bent.arrowsUpward == ["HumasModel → HumasStore"])
  }
}
