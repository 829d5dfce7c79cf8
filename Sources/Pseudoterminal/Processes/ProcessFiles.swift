import Glibc

/// Reading `/proc`. What is not there is empty or 0: processes come and go while we look.
enum ProcessFiles {
  static func numbers(in directory: String) -> [Int32] {
    guard let listing = opendir(directory) else { return [] }
    defer { closedir(listing) }
    var numbers: [Int32] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let number = Int32(name) { numbers.append(number) }
    }
    return numbers
  }

  /// The fourth field of `stat`; the second, the name, stands in brackets and may hold anything.
  static func parent(of process: Int32) -> Int32? {
    let text = read("/proc/\(process)/stat")
    guard let bracket = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: bracket)...].split(separator: " ")
    return fields.count > 1 ? Int32(fields[1]) : nil
  }

  /// The number behind `name` in a file of `Name: number unit` lines.
  static func figure(_ name: String, in path: String) -> Int {
    for line in read(path).split(separator: "\n") where line.hasPrefix(name) {
      return line.dropFirst(name.count).split { $0 == " " || $0 == "\t" }.first.flatMap { Int($0) } ?? 0
    }
    return 0
  }

  /// From the process's own clock, in nanoseconds: `stat` counts in hundredths of a second.
  static func processorTime(of process: Int32) -> Duration {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func read(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: content, as: UTF8.self) }
      content += buffer[..<count]
    }
  }
}
