import Glibc
import HumasIntake
import HumasModel
import HumasStore

/// Reads `meja.yaml` and the registers of `acuan/`; a broken file keeps what was last good in it, and says where the error is.
struct PolicyFiles {
  /// What the command line lays down before the files.
  struct Overrides: Sendable {
    var zone: Zone?
  }

  private let directory: DataDirectory
  private let overrides: Overrides
  private var settings = SettingsFile.defaults
  private var registers: [String: Registers] = [:]
  /// What is wrong with the files as they are now.
  private(set) var troubles: [Trouble] = []

  init(directory: DataDirectory, overrides: Overrides) {
    self.directory = directory
    self.overrides = overrides
  }

  var zone: Zone { settings.zone }

  mutating func reload() {
    troubles = []
    reloadSettings()
    reloadRegisters()
  }

  /// Settings and registers together, with the facts, hoaxes and contacts that came as records.
  func policy(store: Store) throws(StoreError) -> DeskPolicy {
    var all = Registers()
    for part in registers.sorted(by: { $0.key < $1.key }).map(\.value) { all.add(part) }
    if all.holidays.isEmpty { all.holidays = PolicyFiles.standardHolidays }
    all.facts += try store.facts().filter(\.cameAsRecord).map(\.record)
    all.hoaxes += try store.hoaxes().filter(\.cameAsRecord).map(\.record)
    all.contacts += try store.contacts().filter(\.cameAsRecord).map(\.record)
    return DeskPolicy(settings: settings, registers: all)
  }

  /// The calendar that `init` lays out, for a desk without one.
  private static let standardHolidays: [Holiday] = {
    let file = DirectoryTemplate.files().first { $0.path == "acuan/libur.csv" }
    return file.map {
      RegisterFile.registers(in: Array($0.text.utf8), path: $0.path, settings: SettingsFile.defaults).registers.holidays
    } ?? []
  }()

  private mutating func reloadSettings() {
    defer { if let zone = overrides.zone { settings.zone = zone } }
    let hasFile = FolderNames.of(directory.root).contains(SettingsFile.name)
    guard hasFile else { return takeLastGood(nil) }
    do {
      let bytes = try PrivateFile.read(directory.path(SettingsFile.name))
      let reading = try SettingsFile.read(bytes)
      settings = reading.settings
      keep(bytes)
      troubles += reading.warnings.map { .settingsKeyUnknown(path: $0.path, line: $0.line, key: $0.key) }
    } catch let error as SettingsError {
      takeLastGood(.settingsBroken(path: error.path, line: error.line, problem: error.problem))
    } catch {
      takeLastGood(.settingsBroken(path: SettingsFile.name, line: nil, problem: "\(error)"))
    }
  }

  /// Goes on with the settings that were last good, in this process or an earlier one; a desk that never had any works with
  /// the defaults.
  private mutating func takeLastGood(_ trouble: Trouble?) {
    if let bytes = try? PrivateFile.read(lastGood), let reading = try? SettingsFile.read(bytes) {
      settings = reading.settings
      troubles.append(
        trouble ?? .settingsBroken(path: SettingsFile.name, line: nil, problem: String(cString: strerror(ENOENT))))
    } else if let trouble {
      troubles.append(trouble)
    }
  }

  private var lastGood: String { "\(directory.ownPath)/setelan-terakhir.yaml" }

  /// Keeps a good file for the day it breaks. An empty file says nothing that would be worth keeping.
  private func keep(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, (try? PrivateFile.read(lastGood)) != bytes else { return }
    try? PrivateFile.replace(lastGood, with: bytes)
  }

  private mutating func reloadRegisters() {
    // A folder that is away for a moment (a network drive) takes no register with it.
    guard FolderNames.isFolder(directory.path(DataDirectory.registers)) else { return }
    let names = FolderNames.of(directory.path(DataDirectory.registers)).filter { !$0.hasPrefix(".") }
    let paths = Set(names.map { "\(DataDirectory.registers)/\($0)" })
    registers = registers.filter { paths.contains($0.key) }
    for path in paths.sorted() { reloadRegister(path) }
  }

  private mutating func reloadRegister(_ path: String) {
    guard let bytes = try? PrivateFile.read(directory.path(path)) else { return }
    let (read, rejects) = RegisterFile.registers(in: bytes, path: path, settings: settings)
    for reject in rejects {
      let trouble = Trouble.registerBroken(
        path: path, line: reject.provenance.line, reason: reject.reason, detail: reject.detail)
      if !troubles.contains(trouble) { troubles.append(trouble) }
    }
    // A file that says nothing any more because it is broken keeps what it last said.
    if rejects.isEmpty || !read.isEmpty { registers[path] = read }
  }
}

extension Registers {
  fileprivate var isEmpty: Bool { self == Registers() }

  fileprivate mutating func add(_ other: Registers) {
    facts += other.facts
    hoaxes += other.hoaxes
    contacts += other.contacts
    holidays += other.holidays
    watched += other.watched
    places += other.places
    messages += other.messages
  }
}

extension Kept {
  /// Not from a register file: that one is read as it stands now.
  fileprivate var cameAsRecord: Bool { !provenance.path.hasPrefix("\(DataDirectory.registers)/") }
}
