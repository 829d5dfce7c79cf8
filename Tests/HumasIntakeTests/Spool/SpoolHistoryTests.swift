import HumasModel
import Testing

@testable import HumasIntake

/// Long random lives of two files, looked at after every step: each line written is read, and none is read twice in one life
/// of a file.
@Suite struct SpoolHistoryTests {
  /// The lives of files as a store keeps them apart: a batch begins a new one, or goes on with that of its path, or with that
  /// of its inode where the path is new.
  private struct Lives {
    private var byPath: [String: Bookmark] = [:]

    /// Bytes of this life that were read before the batch.
    mutating func consumed(before batch: Batch) -> Int64 {
      let bookmark = batch.bookmark
      defer { byPath[bookmark.path] = bookmark }
      if batch.startsGeneration { return 0 }
      if let known = byPath[bookmark.path] { return known.consumedBytes }
      guard let moved = byPath.values.first(where: { $0.inode == bookmark.inode }) else { return 0 }
      byPath[moved.path] = nil
      return moved.consumedBytes
    }
  }

  private let paths = ["masuk/a.jsonl", "masuk/wa/b.jsonl"]

  @Test(arguments: [11, 12, 13])
  func `whatever happens to a file, every line is read, once a life`(seed: Int) throws {
    let directory = try Directory()
    var random = Seeded(seed: UInt64(seed))
    var number = 0
    var lives = Lives()
    for path in paths { try directory.write("", to: path) }
    for _ in 0..<120 {
      let path = paths[Int.random(in: 0...1, using: &random)]
      let written = try step(path, in: directory, number: &number, &random)
      if Int.random(in: 0..<5, using: &random) == 0 { directory.restart() }
      let taken = directory.take()
      let read = Set(taken.texts)
      #expect(written.allSatisfy { read.contains($0) })
      for batch in taken.batches {
        let consumed = lives.consumed(before: batch)
        #expect(batch.records.allSatisfy { $0.byte >= consumed }, "\(batch.bookmark.path)")
      }
    }
  }

  /// Does one thing to the file, and returns the texts that are whole in it now and were not before.
  private func step(
    _ path: String, in directory: Directory, number: inout Int, _ random: inout Seeded
  ) throws -> [String] {
    let texts = (0..<Int.random(in: 1...3, using: &random)).map { "teks \(number + $0)" }
    number += texts.count
    let lines = texts.map { "{\"text\":\"\($0)\"}\n" }.joined()
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      try directory.append("\n" + lines + #"{"text":"separu"#, to: path)
    case 1:
      try directory.write(lines, to: path)
    case 2:
      try directory.write(lines, to: path + ".part")
      try directory.move(path + ".part", to: path)
    case 3:
      try directory.move(path, to: path + ".1")
      try directory.write(lines, to: path)
    default:
      try directory.append("\n" + lines, to: path)
    }
    return texts
  }
}
