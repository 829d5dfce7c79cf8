/// A fixed table from word hashes to values, found like the words of a `HashSet`.
struct HashTable<Value: Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value?]

  /// Of several values for one hash the last counts; the hash 0 is not kept.
  init(_ rows: [(hash: UInt64, value: Value)]) {
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Value?](repeating: nil, count: size)
    for row in rows where row.hash != 0 {
      let place = HashTable.place(of: row.hash, in: keys)
      keys[place] = row.hash
      values[place] = row.value
    }
    self.keys = keys
    self.values = values
  }

  subscript(hash: UInt64) -> Value? { values[HashTable.place(of: hash, in: keys)] }

  private static func place(of hash: UInt64, in keys: [UInt64]) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0, keys[place] != hash { place = (place + 1) & mask }
    return place
  }
}
