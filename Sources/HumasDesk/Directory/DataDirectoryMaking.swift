import Glibc
import HumasIntake
public import HumasModel

extension DataDirectory {
  /// Makes a data directory: folders (0700), commented settings, calendar and empty registers (0600).
  ///
  /// - Throws: ``DeskError/alreadyADataDirectory(_:)`` where settings, folders of a desk or a store lie already: nothing is
  ///   changed then.
  public init(making path: String) throws(DeskError) {
    try DataDirectory.layOut(in: path)
    try self.init(existing: path)
  }

  /// The same for an agency that is known already; the folder may exist.
  ///
  /// - Parameters:
  ///   - agency: full name and short form, as `meja.yaml` shall say; `nil` = to be filled in.
  package static func layOut(in path: String, agency: (name: String, short: String)? = nil) throws(DeskError) {
    let taken = [settingsFile, inbox, statements, registers, own]
    guard !taken.contains(where: { access("\(path)/\($0)", F_OK) == 0 }) else { throw .alreadyADataDirectory(path) }
    try PrivateFile.makeDirectory(path)
    for folder in DirectoryTemplate.folders + [own] { try PrivateFile.makeDirectory("\(path)/\(folder)") }
    let files = agency.map { DirectoryTemplate.files(agency: $0.name, shortAgency: $0.short) } ?? DirectoryTemplate.files()
    for file in files { try PrivateFile.replace("\(path)/\(file.path)", with: file.text.utf8) }
  }
}
