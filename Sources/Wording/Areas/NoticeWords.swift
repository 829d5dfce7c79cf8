/// Short answers of the board to what was just done.
package protocol NoticeWords {
  func copied(_ records: Int) -> String
  func marked(_ records: Int) -> String
  func theme(_ name: String) -> String
  var masked: String { get }
  /// Personal data stand open; `key` masks them again.
  func unmasked(key: String) -> String
  var maskingOn: String { get }
  var maskingOff: String { get }
  var thawed: String { get }
  var followOn: String { get }
  var followOff: String { get }
  var recordGone: String { get }
  func unknownField(_ field: String) -> String
  func tooSmall(columns: Int, rows: Int) -> [String]
}
