/// The words of all groups with their weights: a sparse table whose columns are words and whose rows are groups.
///
/// Every cell stands in two chains. A column begins with the group that met the word last, so whoever reads its first
/// cells reads the groups that use the word now.
struct GroupWords: Sendable {
  struct Cell: Sendable, BitwiseCopyable {
    var word: Int32
    var group: Int32
    var weight: Float
    /// The cells before and after it in its column, and after it in its row; `none` at the ends.
    var before: Int32
    var after: Int32
    var inRow: Int32
  }

  static let none: Int32 = -1

  private var cells: [Cell] = []
  private var free: [Int32] = []
  /// First cells by word and by group.
  private var columns: [Int32] = []
  private var rows: [Int32] = []
  private var rowCounts: [Int32] = []

  func write(to writer: inout StateWriter) {
    writer.write(cells)
    writer.write(free)
    writer.write(columns)
    writer.write(rows)
    writer.write(rowCounts)
  }

  mutating func read(from reader: inout StateBytesReader) throws(UnusableState) {
    cells = try reader.read()
    free = try reader.read()
    columns = try reader.read()
    rows = try reader.read()
    rowCounts = try reader.read()
  }

  func isUnused(_ word: Int32) -> Bool { Int(word) >= columns.count || columns[Int(word)] == GroupWords.none }

  func wordCount(of group: Int32) -> Int { Int(group) < rowCounts.count ? Int(rowCounts[Int(group)]) : 0 }

  /// Calls `body` with group and weight for the first `most` cells of a word.
  @inline(__always)
  func forEachGroup(with word: Int32, most: Int, _ body: (Int, Float) -> Void) {
    guard Int(word) < columns.count else { return }
    var cell = columns[Int(word)]
    var left = most
    while cell >= 0, left > 0 {
      body(Int(cells[Int(cell)].group), cells[Int(cell)].weight)
      cell = cells[Int(cell)].after
      left -= 1
    }
  }

  /// Calls `body` with each word of a group and its weight.
  func forEachWord(of group: Int32, _ body: (Int32, Float) -> Void) {
    guard Int(group) < rows.count else { return }
    var cell = rows[Int(group)]
    while cell >= 0 {
      body(cells[Int(cell)].word, cells[Int(cell)].weight)
      cell = cells[Int(cell)].inRow
    }
  }

  /// Adds to the weight of a word in a group, not below 0, and moves the group to the head of the word's column.
  ///
  /// - Returns: what the square of the group's length grows by.
  mutating func add(_ weight: Float, of word: Int32, to group: Int32) -> Float {
    makeRoom(for: word, group)
    let cell = find(word, group) ?? newCell(word, group)
    let old = cells[Int(cell)].weight
    let new = max(0, old + weight)
    cells[Int(cell)].weight = new
    moveToHead(cell)
    return new * new - old * old
  }

  /// Takes a group's words away.
  mutating func clear(_ group: Int32) {
    guard Int(group) < rows.count else { return }
    var cell = rows[Int(group)]
    while cell >= 0 {
      unlink(cell)
      free.append(cell)
      cell = cells[Int(cell)].inRow
    }
    rows[Int(group)] = GroupWords.none
    rowCounts[Int(group)] = 0
  }

  /// Keeps the weightiest words of a group.
  ///
  /// - Returns: the square of the length that is left.
  mutating func prune(_ group: Int32, to most: Int) -> Float {
    var words: [WeighedTerm] = []
    forEachWord(of: group) { words.append(WeighedTerm(word: $0, weight: $1)) }
    words.sort { $0.weight == $1.weight ? $0.word < $1.word : $0.weight > $1.weight }
    clear(group)
    return words.prefix(most).reversed().reduce(0) { $0 + add($1.weight, of: $1.word, to: group) }
  }

  private mutating func makeRoom(for word: Int32, _ group: Int32) {
    if Int(word) >= columns.count {
      columns.append(contentsOf: repeatElement(GroupWords.none, count: Int(word) + 1 - columns.count))
    }
    if Int(group) >= rows.count {
      let missing = Int(group) + 1 - rows.count
      rows.append(contentsOf: repeatElement(GroupWords.none, count: missing))
      rowCounts.append(contentsOf: repeatElement(0, count: missing))
    }
  }

  /// Looks into the head of the column, where it mostly is, then through the row.
  private func find(_ word: Int32, _ group: Int32) -> Int32? {
    var cell = columns[Int(word)]
    var left = 16
    while cell >= 0, left > 0 {
      if cells[Int(cell)].group == group { return cell }
      cell = cells[Int(cell)].after
      left -= 1
    }
    guard cell >= 0 else { return nil }
    cell = rows[Int(group)]
    while cell >= 0, cells[Int(cell)].word != word { cell = cells[Int(cell)].inRow }
    return cell >= 0 ? cell : nil
  }

  private mutating func newCell(_ word: Int32, _ group: Int32) -> Int32 {
    let new = Cell(
      word: word, group: group, weight: 0, before: GroupWords.none, after: columns[Int(word)], inRow: rows[Int(group)])
    let cell: Int32
    if let old = free.popLast() {
      cell = old
      cells[Int(old)] = new
    } else {
      cell = Int32(cells.count)
      cells.append(new)
    }
    if new.after >= 0 { cells[Int(new.after)].before = cell }
    columns[Int(word)] = cell
    rows[Int(group)] = cell
    rowCounts[Int(group)] += 1
    return cell
  }

  private mutating func moveToHead(_ cell: Int32) {
    let word = Int(cells[Int(cell)].word)
    guard columns[word] != cell else { return }
    unlink(cell)
    cells[Int(cell)].before = GroupWords.none
    cells[Int(cell)].after = columns[word]
    if columns[word] >= 0 { cells[Int(columns[word])].before = cell }
    columns[word] = cell
  }

  /// Takes a cell out of its column; its row is left to the caller.
  private mutating func unlink(_ cell: Int32) {
    let (before, after) = (cells[Int(cell)].before, cells[Int(cell)].after)
    if before >= 0 { cells[Int(before)].after = after } else { columns[Int(cells[Int(cell)].word)] = after }
    if after >= 0 { cells[Int(after)].before = before }
  }
}
