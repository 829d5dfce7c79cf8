import Glibc

/// Time that has passed since the machine started, for pauses and paces; it is no moment and goes into no record.
enum Milliseconds {
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
