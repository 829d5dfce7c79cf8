import Foundation
import HumasModel

@testable import HumasStore

/// A data directory of its own for one test, removed at its end.
final class Workplace {
  let directory: String

  init() {
    directory = FileManager.default.temporaryDirectory.path + "/gudang-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  var folder: String { directory + "/.kentongan" }
  var file: String { folder + "/gudang.sqlite" }

  func store(_ mode: Store.Mode = .intake) throws -> Store {
    try Store.open(directory: directory, mode: mode, now: .noon).store
  }
}

extension Instant {
  /// Sunday 22 November 2026, 12.00 WIB.
  static let noon = Instant(seconds: 1_795_323_600)
}

/// A mention with an id.
func post(
  _ id: String, _ text: String = "air naik", at: Instant? = .noon, channel: String = "X", category: String? = nil,
  status: Status = .new, classification: Classification? = nil, place: String? = nil, title: String? = nil
) -> Mention {
  Mention(
    identity: Identity(source: "sosial", id: id), source: "sosial", channel: channel, sourceID: id,
    classification: classification, title: title, text: text, at: at, place: place, category: category, status: status)
}

/// A mention without an id: its identity is a digest of its text.
func note(_ text: String, at: Instant? = .noon) -> Mention {
  Mention(identity: Identity(text: "digest-\(text)"), source: "sosial", channel: "WA", text: text, at: at)
}

/// A stretch of a file; records are 100 bytes each, the first at `byte`.
func stretch(
  _ entries: [Entry], of path: String = "masuk/a.jsonl", from byte: Int64 = 0, isNew: Bool = false, inode: UInt64 = 0,
  needsOccurrence: Bool = false, rejects: [Reject] = []
) -> Batch {
  let records = entries.enumerated().map { index, entry in
    ReadRecord(
      entry: entry, byte: byte + Int64(index) * 100, line: Int(byte) / 100 + index + 1, needsOccurrence: needsOccurrence
    )
  }
  let end = byte + Int64(entries.count + rejects.count) * 100
  let bookmark = Bookmark(path: path, inode: inode, consumedBytes: end, format: "meja", source: "sosial")
  return Batch(bookmark: bookmark, records: records, rejects: rejects, startsGeneration: isNew)
}

func posts(_ mentions: Mention..., of path: String = "masuk/a.jsonl", from byte: Int64 = 0) -> Batch {
  stretch(mentions.map(Entry.mention), of: path, from: byte)
}

/// The issue is the category; a class makes a case that runs out five days after it was said.
func byCategory(_ mention: Mention, _ history: [StatusChange] = []) -> Appraisal {
  let name = mention.category ?? "lain-lain"
  let basis: IssueRow.Basis = mention.category == nil ? .ungrouped : .category
  guard mention.status.isOpen, mention.respondedAt == nil else { return Appraisal(issueName: name, basis: basis) }
  if mention.status.pausesClock { return Appraisal(issueName: name, basis: basis, queue: .paused) }
  guard mention.classification != nil else { return Appraisal(issueName: name, basis: basis, queue: .unclassified) }
  return Appraisal(
    issueName: name, basis: basis, queue: .clocked, due: mention.at.map { $0 + .days(5) },
    riskAt: mention.at.map { $0 + .days(4) })
}

extension Store {
  @discardableResult
  func take(_ batches: Batch..., seen: Instant = .noon) throws -> [Outcome] {
    try commit(batches, seen: seen, appraise: byCategory)
  }

  /// Texts of the incoming list, newest first.
  func texts(_ filter: MentionFilter = .all, view: View = .now) throws -> [String] {
    try mentions(filter, limit: 1000, view: view).rows.map(\.mention.text)
  }
}
