import ArgumentParser
import Foundation

/// A series of counts with the stretches in which something happened, as the Numenta Anomaly Benchmark (NAB) has them.
struct LabelledSeries {
  var name: String
  var values: [Double]
  /// By index of the values.
  var windows: [ClosedRange<Int>]

  /// All series of a folder with `combined_windows.json` and CSV of timestamp and value beside it.
  static func all(in folder: String) throws -> [LabelledSeries] {
    let labels = try JSONDecoder().decode(
      [String: [[String]]].self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/combined_windows.json")))
    return try labels.sorted { $0.key < $1.key }.map { key, windows in
      try LabelledSeries(file: key.split(separator: "/").last.map(String.init) ?? key, in: folder, windows: windows)
    }
  }

  private init(file: String, in folder: String, windows: [[String]]) throws {
    let lines = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n").dropFirst()
    let rows = lines.map { $0.split(separator: ",") }
    let places = Dictionary(rows.enumerated().map { ($1[0], $0) }) { first, _ in first }
    name = file.replacingOccurrences(of: "Twitter_volume_", with: "").replacingOccurrences(of: ".csv", with: "")
    values = rows.compactMap { $0.count > 1 ? Double($0[1]) : nil }
    self.windows = try windows.map { ends in
      // Labels carry fractions of a second that the series does not.
      let found = ends.compactMap { places[$0.prefix { $0 != "." }] }
      guard found.count == 2, found[0] <= found[1] else { throw ValidationError("\(file): no such window: \(ends)") }
      return found[0]...found[1]
    }
  }
}
