internal import HumasModel

/// Cuts a page out of a list that is only known by stretches: keys after or before a given one, never by counting from the top.
struct Paging<Key: Comparable> {
  /// Up to `limit` keys further down than `start` (`nil` = from the top), in the order of the list.
  var down: (_ start: Key?, _ limit: Int) throws -> [Key]
  /// Up to `limit` keys further up than `start` (`nil` = from the end), the nearest first.
  var up: (_ start: Key?, _ limit: Int) throws -> [Key]

  struct Cut {
    var keys: [Key]
    var hasMoreAbove: Bool
    var hasMoreBelow: Bool
  }

  enum Anchor {
    case top, bottom
    case after(Key)
    case before(Key)
    case around(Key)
  }

  func cut(_ anchor: Anchor, limit: Int) throws -> Cut {
    switch anchor {
    case .top: try downward(from: nil, limit)
    case .bottom: try upward(from: nil, limit)
    case .after(let key): try downward(from: key, limit)
    case .before(let key): try upward(from: key, limit)
    case .around(let key): try around(key, limit)
    }
  }

  private func downward(from start: Key?, _ limit: Int) throws -> Cut {
    let keys = try down(start, limit + 1)
    let page = Array(keys.prefix(limit))
    let hasMoreAbove = try start != nil && hasMore(above: page.first ?? start)
    return Cut(keys: page, hasMoreAbove: hasMoreAbove, hasMoreBelow: keys.count > limit)
  }

  private func upward(from start: Key?, _ limit: Int) throws -> Cut {
    let keys = try up(start, limit + 1)
    let page = Array(keys.prefix(limit).reversed())
    let hasMoreBelow = try start != nil && hasMore(below: page.last ?? start)
    return Cut(keys: page, hasMoreAbove: keys.count > limit, hasMoreBelow: hasMoreBelow)
  }

  /// The key's own row (or the next one) stands in the middle; where the list ends, the other side gets its share.
  private func around(_ key: Key, _ limit: Int) throws -> Cut {
    let above = try up(key, limit)
    let below = try down(above.first, limit)
    let fromBelow = min(below.count, limit - min(above.count, limit / 2))
    let fromAbove = min(above.count, limit - fromBelow)
    let keys = Array(above.prefix(fromAbove).reversed()) + below.prefix(fromBelow)
    let end = keys.last
    return Cut(
      keys: keys, hasMoreAbove: try keys.first.map { try hasMore(above: $0) } ?? false,
      hasMoreBelow: try end.map { try hasMore(below: $0) } ?? false)
  }

  private func hasMore(above key: Key?) throws -> Bool { try !up(key, 1).isEmpty }
  private func hasMore(below key: Key?) throws -> Bool { try !down(key, 1).isEmpty }
}

extension PageAnchor {
  /// The same place, in the keys of a list.
  func mapped<Key>(_ key: (PageKey) -> Key) -> Paging<Key>.Anchor {
    switch self {
    case .top: .top
    case .bottom: .bottom
    case .after(let place): .after(key(place))
    case .before(let place): .before(key(place))
    case .around(let place): .around(key(place))
    }
  }
}
