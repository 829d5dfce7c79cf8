import Glibc

/// The keys of the desk's JSON Lines. The raw value is the field's slot.
enum DeskField: Int, CaseIterable {
  case kind, id, source, channel, classification, confidentiality, author, title, text, at, place, agency, category
  case status, respondedAt, closedAt, url, reach, repostOf, rating
  case speaker, publishedAt, asOf, issue, supersedes, corrects, approvedBy, audience, objective
  case statement, observedAt
  case metric, value, unit
  case claim, verdict, registeredAt, evidence
  case service

  /// The key in files, and other spellings in which exports of social media and Open311 write the same thing.
  var keys: [String] {
    switch self {
    case .classification: ["class"]
    case .at: ["at", "created_at", "requested_datetime"]
    case .respondedAt: ["responded_at"]
    case .closedAt: ["closed_at"]
    case .repostOf: ["repost_of"]
    case .publishedAt: ["published_at"]
    case .asOf: ["as_of"]
    case .approvedBy: ["approved_by"]
    case .observedAt: ["observed_at"]
    case .registeredAt: ["registered_at"]
    case .text: ["text", "full_text"]
    case .id: ["id", "id_str", "service_request_id"]
    default: [String(describing: self)]
    }
  }
}

/// Finds the field of a key by its bytes: the keys stand sorted by length, so that few are compared.
struct DeskFieldNames: Sendable {
  private struct Name {
    var bytes: [UInt8]
    var field: DeskField
  }

  private var byLength: [[Name]] = []

  init() {
    for field in DeskField.allCases {
      for key in field.keys {
        let bytes = Array(key.utf8)
        while byLength.count <= bytes.count { byLength.append([]) }
        byLength[bytes.count].append(Name(bytes: bytes, field: field))
      }
    }
  }

  func field(_ key: JSONScanner.Value, in bytes: UnsafeRawBufferPointer) -> DeskField? {
    let length = key.range.count
    guard length < byLength.count, let start = bytes.baseAddress?.advanced(by: key.range.lowerBound) else { return nil }
    return byLength[length].first { memcmp($0.bytes, start, length) == 0 }?.field
  }
}
