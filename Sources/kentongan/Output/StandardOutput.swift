import Glibc

/// Writing to a descriptor whole; a reader that has gone away (`| head`) ends the program quietly.
enum FileHandleOutput {
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { exit(errno == EPIPE ? 0 : 1) }
        done += count
      }
    }
  }
}

/// Collects lines and writes them in large pieces.
struct LineOutput: ~Copyable {
  private var pending = ""

  mutating func line(_ text: String) {
    pending += text
    pending += "\n"
    if pending.utf8.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    FileHandleOutput.write(pending, to: STDOUT_FILENO)
    pending = ""
  }

  deinit { FileHandleOutput.write(pending, to: STDOUT_FILENO) }
}
