/// A fixed set of word hashes. They are hashes already: the next free place behind their low bits finds them, where `Set` would
/// hash them once more, at five times the cost.
struct HashSet: Sendable {
  /// Zero is a free place; a power of two of them, at most half taken.
  private let places: [UInt64]

  init(_ hashes: [UInt64]) {
    var size = 16
    while size < hashes.count * 2 { size *= 2 }
    var places = [UInt64](repeating: 0, count: size)
    for hash in hashes { places[HashSet.place(of: hash, in: places)] = hash }
    self.places = places
  }

  /// Always false for zero.
  func contains(_ hash: UInt64) -> Bool { hash != 0 && places[HashSet.place(of: hash, in: places)] == hash }

  /// Where the hash stands, or would stand.
  private static func place(of hash: UInt64, in places: [UInt64]) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0, places[place] != hash { place = (place + 1) & mask }
    return place
  }
}
