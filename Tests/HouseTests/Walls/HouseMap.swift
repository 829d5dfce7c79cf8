/// Which room may import which: the walls of the house, as data.
struct HouseMap: Sendable {
  /// A folder of `Sources` with Swift in it.
  struct Room: Sendable {
    let floor: Int
    /// Rooms, C modules and packages it may import.
    let mayImport: Set<String>
  }

  var rooms: [String: Room]
  /// What every room may import: the language's own libraries. Foundation's networking is not among them.
  var system: Set<String> = ["Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Synchronization"]

  static let kentongan = HouseMap(rooms: [
    "HumasModel": Room(floor: 1, mayImport: []),
    "HumasText": Room(floor: 1, mayImport: []),
    "TerminalGrid": Room(floor: 1, mayImport: []),
    "Pseudoterminal": Room(floor: 1, mayImport: ["CLinux"]),

    "HumasIntake": Room(floor: 2, mayImport: ["HumasModel", "HumasText", "CLinux", "CSodium", "Yams"]),
    "HumasInsight": Room(floor: 2, mayImport: ["HumasModel", "HumasText"]),
    "HumasStore": Room(floor: 2, mayImport: ["HumasModel", "CSodium", "GRDB", "GRDBSQLite"]),
    "Wording": Room(floor: 2, mayImport: ["HumasModel"]),
    "TerminalInk": Room(floor: 2, mayImport: ["TerminalGrid", "CNcurses", "CLinux", "Yams"]),
    "Scenario": Room(floor: 2, mayImport: ["HumasModel"]),

    "HumasDesk": Room(
      floor: 3, mayImport: ["HumasModel", "HumasText", "HumasIntake", "HumasInsight", "HumasStore", "CLinux"]),
    "Board": Room(floor: 3, mayImport: ["HumasModel", "TerminalGrid", "Wording"]),

    "kentongan": Room(
      floor: 4,
      mayImport: [
        "HumasModel", "HumasText", "HumasDesk", "Board", "TerminalGrid", "TerminalInk", "Wording", "Scenario", "CLinux",
        "ArgumentParser",
      ]),
    "kentongan-bench": Room(
      floor: 4,
      mayImport: [
        "HumasModel", "HumasText", "HumasIntake", "HumasInsight", "HumasStore", "HumasDesk", "Board", "TerminalGrid",
        "TerminalInk", "Wording", "Scenario", "Pseudoterminal", "CLinux", "ArgumentParser",
      ]),
  ])

  /// The imports that go through a wall, as sentences.
  func breaches(in files: [SourceFile]) -> [String] {
    files.flatMap { file in
      guard let room = rooms[file.room] else { return ["\(file.path) is in a room that is not on the map"] }
      return file.imports.filter { !room.mayImport.contains($0) && !system.contains($0) }
        .map { "\(file.path) must not import \($0)" }
    }
  }

  /// The arrows of the map itself that do not point to a lower floor.
  var arrowsUpward: [String] {
    rooms.flatMap { name, room in
      room.mayImport.filter { (rooms[$0]?.floor ?? 0) >= room.floor }.map { "\(name) → \($0)" }
    }
  }

  /// The rooms that may import all of these.
  func rooms(importing modules: Set<String>) -> Set<String> {
    Set(rooms.filter { modules.isSubset(of: $0.value.mayImport) }.keys)
  }
}
