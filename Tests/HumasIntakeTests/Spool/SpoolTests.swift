import Foundation
import HumasModel
import Testing

@testable import HumasIntake

@Suite struct SpoolTests {
  let directory: Directory

  init() throws { directory = try Directory() }

  @Test func `every file is read once`() throws {
    try directory.write(lines("satu", "dua"), to: "masuk/a.jsonl")
    try directory.write(lines("tiga"), to: "masuk/wa/b.jsonl")
    let first = directory.take()
    #expect(first.texts == ["satu", "dua", "tiga"])
    #expect(first.batches.map(\.bookmark.source) == ["jsonl", "wa"])
    #expect(directory.take().batches.isEmpty)
    directory.restart()
    #expect(directory.take().batches.isEmpty)
  }

  @Test func `an append goes on where reading ended`() throws {
    try directory.write(lines("satu"), to: "masuk/a.jsonl")
    directory.take()
    try directory.append(lines("dua") + #"{"text":"ti"#, to: "masuk/a.jsonl")
    #expect(directory.take().texts == ["dua"])
    directory.restart()
    try directory.append(#"ga"}"#, to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.texts == ["tiga"])
    #expect(taken.batches.flatMap(\.records).map(\.line) == [3])
    #expect(taken.reasons.isEmpty)
  }

  @Test func `a batch that was not committed comes again`() throws {
    try directory.write(lines("satu"), to: "masuk/a.jsonl")
    directory.spool.scan()
    let first = directory.spool.next()
    let second = directory.spool.next()
    #expect(first?.records == second?.records)
    #expect(first?.bookmark == second?.bookmark)
  }

  @Test func `a rotated file keeps its bookmark and its half line`() throws {
    try directory.write(lines("satu") + #"{"text":"du"#, to: "masuk/a.jsonl")
    directory.take()
    try directory.move("masuk/a.jsonl", to: "masuk/a.jsonl.1")
    try directory.write(lines("tiga"), to: "masuk/a.jsonl")
    try directory.append("a\"}\n", to: "masuk/a.jsonl.1")
    let taken = directory.take()
    #expect(taken.texts == ["dua", "tiga"])
    #expect(taken.reasons.isEmpty)
    directory.restart()
    #expect(directory.take().batches.isEmpty)
  }

  @Test func `a chain of rotations moves every file one name on`() throws {
    try directory.write(lines("lama"), to: "masuk/a.jsonl.1")
    try directory.write(lines("satu") + #"{"text":"du"#, to: "masuk/a.jsonl")
    directory.take()
    try directory.move("masuk/a.jsonl.1", to: "masuk/a.jsonl.2")
    try directory.move("masuk/a.jsonl", to: "masuk/a.jsonl.1")
    try directory.write(lines("tiga"), to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.texts == ["tiga"])
    #expect(taken.reasons.isEmpty)
    #expect(taken.batches.map(\.bookmark.path) == ["masuk/a.jsonl.2", "masuk/a.jsonl.1", "masuk/a.jsonl"])
    #expect(directory.take().batches.isEmpty)
  }

  @Test func `two files that change places are read anew, not for ever`() throws {
    try directory.write(lines("satu"), to: "masuk/a.jsonl")
    try directory.write(lines("dua"), to: "masuk/b.jsonl")
    directory.take()
    try directory.move("masuk/a.jsonl", to: "masuk/c.part")
    try directory.move("masuk/b.jsonl", to: "masuk/a.jsonl")
    try directory.move("masuk/c.part", to: "masuk/b.jsonl")
    #expect(directory.take().texts == ["dua", "satu"])
    #expect(directory.take().batches.isEmpty)
  }

  @Test func `a read file that is moved over another one begins that path anew`() throws {
    try directory.write(lines("satu") + #"{"text":"du"#, to: "masuk/a.jsonl")
    try directory.write(lines("tiga"), to: "masuk/b.jsonl")
    directory.take()
    try directory.move("masuk/b.jsonl", to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.texts == ["tiga"])
    #expect(taken.reasons == [.replacedHalfLine])
    #expect(taken.batches.map(\.startsGeneration) == [true])
  }

  @Test func `a half line whose file was replaced is told, not lost in silence`() throws {
    try directory.write(lines("satu") + #"{"text":"du"#, to: "masuk/a.jsonl")
    directory.take()
    directory.restart()
    try directory.write(lines("baru"), to: "masuk/baru.part")
    try directory.move("masuk/baru.part", to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.texts == ["baru"])
    #expect(taken.batches.map(\.startsGeneration) == [true])
    #expect(taken.batches.map(\.bookmark.generation) == [1])
    let reject = taken.batches.first?.rejects.first
    #expect(reject?.reason == .replacedHalfLine)
    #expect(reject?.excerpt == #"{"text":"du"#)
    #expect(reject?.provenance == Provenance(path: "masuk/a.jsonl", byte: 16, line: 2))
  }

  @Test func `a half line that is overwritten in place is told as well`() throws {
    try directory.write(#"{"text":"du"#, to: "masuk/a.jsonl")
    directory.take()
    try directory.write(#"{"text":"lain sekali"}"#, to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.texts == ["lain sekali"])
    #expect(taken.reasons == [.replacedHalfLine])
  }

  @Test func `truncation, also to nothing, begins the file anew`() throws {
    try directory.write(lines("satu", "dua"), to: "masuk/a.jsonl")
    directory.take()
    try directory.write("", to: "masuk/a.jsonl")
    let emptied = directory.take()
    #expect(emptied.batches.map(\.bookmark.generation) == [1])
    #expect(emptied.batches.map(\.bookmark.consumedBytes) == [0])
    #expect(directory.take().batches.isEmpty)
    try directory.append(lines("tiga"), to: "masuk/a.jsonl")
    #expect(directory.take().texts == ["tiga"])
  }

  @Test func `a file rewritten in place is read anew`() throws {
    try directory.write(lines("satu", "dua"), to: "masuk/a.jsonl")
    directory.take()
    try directory.write(lines("enam", "tujuh", "delapan"), to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.texts == ["enam", "tujuh", "delapan"])
    #expect(taken.batches.map(\.startsGeneration) == [true])
  }

  @Test func `an edit in the middle of a stream that changes no length is seen`() throws {
    let lines = (0..<500).map { #"{"id":"\#($0)","text":"korban 12 orang, baris ke-\#($0)"}"# + "\n" }
    try directory.write(lines.joined(), to: "masuk/a.jsonl")
    #expect(directory.take().texts.count == 500)
    var edited = lines
    edited[250] = edited[250].replacingOccurrences(of: "12 orang", with: "15 orang")
    try directory.write(edited.joined(), to: "masuk/a.jsonl")
    #expect(directory.take().texts.contains("korban 15 orang, baris ke-250"))
    #expect(directory.take().texts == [])
  }

  @Test func `a directory that vanishes and returns is taken up where it was`() throws {
    try directory.write(lines("satu"), to: "masuk/wa/a.jsonl")
    directory.take()
    try directory.move("masuk", to: "pergi")
    #expect(directory.spool.scan() == [.incoming])
    #expect(directory.take().batches.isEmpty)
    try directory.move("pergi", to: "masuk")
    try directory.append(lines("dua"), to: "masuk/wa/a.jsonl")
    #expect(directory.take().texts == ["dua"])
  }

  @Test func `links, pipes and devices are named once and never opened`() throws {
    try directory.write(lines("rahasia"), to: "luar.jsonl")
    symlink("\(directory.path)/luar.jsonl", "\(directory.path)/masuk/tautan.jsonl")
    mkfifo("\(directory.path)/masuk/pipa.jsonl", 0o600)
    symlink(directory.path, "\(directory.path)/masuk/putaran")
    let taken = directory.take()
    #expect(taken.texts.isEmpty)
    #expect(taken.reasons == [.notARegularFile, .notARegularFile, .notARegularFile])
    directory.restart()
    #expect(directory.take().batches.isEmpty)
  }

  @Test(.disabled(if: getuid() == 0, "root reads everything"))
  func `an unreadable file is named once and read when it can be`() throws {
    try directory.write(lines("satu"), to: "masuk/a.jsonl")
    chmod("\(directory.path)/masuk/a.jsonl", 0)
    #expect(directory.take().reasons == [.unreadable])
    #expect(directory.take().reasons.isEmpty)
    chmod("\(directory.path)/masuk/a.jsonl", 0o600)
    #expect(directory.take().texts == ["satu"])
  }

  @Test func `files of editors and of unfinished transfers are passed over`() throws {
    for name in [".a.jsonl", "a.jsonl~", "a.jsonl.part", "a.tmp", "a.swp", "BACA-DULU.txt"] {
      try directory.write(lines(name), to: "masuk/\(name)")
    }
    #expect(directory.take().batches.isEmpty)
  }

  @Test func `an unknown format is named once per change`() throws {
    try directory.write([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00], to: "masuk/gambar.png")
    #expect(directory.take().reasons == [.unknownFormat])
    #expect(directory.take().reasons.isEmpty)
    try directory.append("lagi", to: "masuk/gambar.png")
    #expect(directory.take().reasons == [.unknownFormat])
  }

  @Test func `a table that is sent again is read anew, one that only grew goes on`() throws {
    try directory.write("isi,no\nsatu,1\n", to: "masuk/a.csv")
    directory.take()
    try directory.append("dua,2\n", to: "masuk/a.csv")
    #expect(directory.take().texts == ["dua"])
    try directory.write("isi,no\nsatU,1\ndua,2\n", to: "masuk/a.csv")
    let again = directory.take()
    #expect(again.texts == ["satU", "dua"])
    #expect(again.batches.map(\.startsGeneration) == [true])
  }

  @Test func `a copy of the same table under its name brings nothing new`() throws {
    try directory.write("isi,no\nsatu,1\n", to: "masuk/a.csv")
    directory.take()
    try directory.write("isi,no\nsatu,1\ndua,2\n", to: "masuk/a.csv.part")
    try directory.move("masuk/a.csv.part", to: "masuk/a.csv")
    #expect(directory.take().texts == ["dua"])
  }

  @Test func `tables and statements wait until their writer has closed them`() throws {
    try directory.write("isi,no\nsatu,1\n", to: "masuk/a.csv")
    try directory.write("Air pulih besok.\n", to: "pernyataan/air.md")
    for path in ["masuk/a.csv", "pernyataan/air.md"] { directory.spool.mark(path, isSettled: false) }
    #expect(directory.drain().batches.isEmpty)
    for path in ["masuk/a.csv", "pernyataan/air.md"] { directory.spool.mark(path, isSettled: true) }
    #expect(directory.drain().texts == ["satu", "Air pulih besok."])
  }

  @Test func `a statement that changes is read as its next version`() throws {
    try directory.write("Air pulih besok.\n", to: "pernyataan/air.md")
    directory.take()
    try directory.write("Air pulih lusa.\n", to: "pernyataan/air.md")
    let taken = directory.take()
    #expect(taken.texts == ["Air pulih lusa."])
    #expect(taken.batches.map(\.bookmark.generation) == [1])
    #expect(directory.take().batches.isEmpty)
  }

  @Test func `a name that is no text is named once`() throws {
    let name = Array("\(directory.path)/masuk/".utf8) + [0xff, 0xfe] + Array(".jsonl".utf8) + [0]
    let descriptor = name.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { creat($0.baseAddress!, 0o600) }
    }
    close(descriptor)
    #expect(directory.take().reasons == [.unreadable])
    directory.restart()
    #expect(directory.take().reasons.isEmpty)
  }

  @Test func `a file outside the data directory is read where it lies`() throws {
    let other = try Directory()
    try other.write(lines("satu"), to: "masuk/luar.jsonl")
    directory.spool.mark("\(other.path)/masuk", isSettled: true)
    let taken = directory.drain()
    #expect(taken.texts == ["satu"])
    #expect(taken.batches.map(\.bookmark.path) == ["\(other.path)/masuk/luar.jsonl"])
    directory.spool.mark("\(other.path)/masuk", isSettled: true)
    #expect(directory.drain().batches.isEmpty)
  }

  @Test func `a long file comes in batches that each stand alone`() throws {
    let line = #"{"text":"\#(String(repeating: "x", count: 1000))"}"# + "\n"
    try directory.write(String(repeating: line, count: 5000), to: "masuk/a.jsonl")
    let taken = directory.take(limitBytes: 1)
    #expect(taken.texts.count == 5000)
    #expect(taken.batches.map(\.reachesEnd) == [false, false, true])
    #expect(Set(taken.batches.flatMap(\.records).map(\.byte)).count == 5000)
  }

  @Test func `very short lines come in batches that memory can hold`() throws {
    try directory.write(String(repeating: "{\"text\":\"a\"}\n", count: 33_000), to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.batches.map(\.records.count) == [32_768, 232])
    #expect(taken.batches.map(\.reachesEnd) == [false, true])
    #expect(taken.batches.last?.records.last?.line == 33_000)
  }

  @Test func `a line of 100 megabytes is one reject and no memory`() throws {
    let path = "\(directory.path)/masuk/a.jsonl"
    try directory.write(lines("satu"), to: "masuk/a.jsonl")
    truncate(path, 100 << 20)
    try directory.append("\n" + lines("dua"), to: "masuk/a.jsonl")
    let taken = directory.take()
    #expect(taken.texts == ["satu", "dua"])
    #expect(taken.reasons == [.tooLong])
    #expect(taken.batches.flatMap(\.records).map(\.line) == [1, 3])
  }
}
