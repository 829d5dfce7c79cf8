import HumasModel

@testable import HumasIntake

/// Reads a text as one whole, settled file.
func read(
  _ text: String, with reader: any Reader, at path: String = "masuk/berkas", source: String? = nil,
  isSettled: Bool = true, settings: Settings = settings
) -> Reading {
  read(Array(text.utf8), with: reader, at: path, source: source, isSettled: isSettled, settings: settings)
}

func read(
  _ bytes: [UInt8], with reader: any Reader, at path: String = "masuk/berkas", source: String? = nil,
  isSettled: Bool = true, settings: Settings = settings
) -> Reading {
  let folder = Folder(rawValue: String(path.prefix { $0 != "/" })) ?? .incoming
  let origin = Origin(path: path, folder: folder, source: source, settings: settings)
  return bytes.withUnsafeBytes { reader.read(Stretch(bytes: $0, origin: origin, isSettled: isSettled)) }
}

/// Reads the same bytes as a file that arrives in pieces: after each piece the reader sees what it has not consumed yet.
func read(_ bytes: [UInt8], with reader: any Reader, cutAt cuts: [Int], reachesEnd: Bool = true) -> Reading {
  var whole = Reading()
  for end in cuts + [bytes.count] {
    let piece = Array(bytes[whole.consumedBytes..<end])
    let origin = Origin(path: "masuk/berkas", folder: .incoming, settings: settings)
    let reading = piece.withUnsafeBytes {
      reader.read(
        Stretch(
          bytes: $0, origin: origin, byte: Int64(whole.consumedBytes), line: whole.consumedLines + 1,
          state: whole.state, reachesEnd: reachesEnd, isSettled: end == bytes.count))
    }
    whole.records += reading.records
    whole.rejects += reading.rejects
    whole.consumedBytes += reading.consumedBytes
    whole.consumedLines += reading.consumedLines
    whole.state = reading.state
  }
  return whole
}

extension Reading {
  var mentions: [Mention] {
    records.compactMap { if case .mention(let mention) = $0.entry { mention } else { nil } }
  }

  var statements: [Statement] {
    records.compactMap { if case .statement(let statement) = $0.entry { statement } else { nil } }
  }

  var reasons: [Reject.Reason] { rejects.map(\.reason) }
}
