// swift-tools-version: 6.2
import PackageDescription

/// Every room is compiled alike: Swift 6, explicit existentials, imports private to the file, no warning tolerated.
let manners: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A room of the house. The arrows between rooms are held by `HouseTests`, which reads the sources.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: manners)
}

/// Tests of a room; `pictures` are files beside the tests that are read by path, not compiled.
func tests(of name: String, _ dependencies: [Target.Dependency], pictures: [String] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, exclude: pictures, swiftSettings: manners)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Kentongan",
  products: [
    .library(
      name: "HumasModel",
      targets: ["HumasModel", "HumasText", "HumasIntake", "HumasInsight", "HumasStore", "HumasDesk"]),
    .executable(name: "kentongan", targets: ["kentongan"]),
    .executable(name: "kentongan-bench", targets: ["kentongan-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Floor 1: nothing of ours below.
    room("HumasModel"),
    room("HumasText"),
    room("TerminalGrid"),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CLinux"),
    room("Pseudoterminal", ["CLinux"]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    // Floor 2.
    room("HumasIntake", ["HumasModel", "CSodium", yams]),
    room("HumasInsight", ["HumasModel", "HumasText"]),
    room("HumasStore", ["HumasModel", "CSodium", grdb]),
    room("Wording", ["HumasModel"]),
    room("TerminalInk", ["TerminalGrid", "CNcurses", "CLinux", yams]),
    room("Scenario", ["HumasModel"]),

    // Floor 3: the two doors. They meet only in `kentongan/Commands/Board.swift`.
    room("HumasDesk", ["HumasModel", "HumasText", "HumasIntake", "HumasInsight", "HumasStore", "CLinux"]),
    room("Board", ["HumasModel", "TerminalGrid", "Wording"]),

    // Floor 4.
    .executableTarget(
      name: "kentongan",
      dependencies: [
        "HumasModel", "HumasText", "HumasDesk", "Board", "TerminalGrid", "TerminalInk", "Wording", "Scenario", "CLinux",
        arguments,
      ],
      swiftSettings: manners),
    .executableTarget(
      name: "kentongan-bench",
      dependencies: [
        "HumasModel", "HumasText", "HumasIntake", "HumasInsight", "HumasStore", "HumasDesk", "Board", "TerminalGrid",
        "TerminalInk", "Wording", "Scenario", "CLinux", "Pseudoterminal", arguments,
      ],
      swiftSettings: manners),

    // The lower limit to measure the terminal against; nothing of ours is in it.
    .executableTarget(
      name: "kentongan-floor", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    tests(of: "HumasModel", ["HumasModel"]),
    tests(of: "HumasText", ["HumasText"]),
    tests(of: "HumasIntake", ["HumasIntake", "HumasModel"]),
    tests(of: "HumasInsight", ["HumasInsight", "HumasModel", "HumasText"]),
    tests(of: "HumasStore", ["HumasStore", "HumasModel", grdb]),
    tests(of: "TerminalGrid", ["TerminalGrid"]),
    tests(of: "TerminalInk", ["TerminalInk", "TerminalGrid", "CNcurses"]),
    tests(of: "Board", ["Board", "HumasModel", "TerminalGrid", "Wording"], pictures: ["Screens"]),
    tests(of: "Scenario", ["Scenario", "HumasModel"]),
    tests(of: "HumasDesk", ["HumasDesk", "HumasModel"]),
    tests(of: "Pseudoterminal", ["Pseudoterminal", "kentongan-floor"]),
    tests(of: "House", ["Pseudoterminal", "kentongan", "kentongan-floor"]),
  ],
  swiftLanguageModes: [.v6]
)
