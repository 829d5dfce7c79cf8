/// How the desk shares its work, as `meja.yaml` says.
public struct CaseSettings: Sendable, Hashable {
  /// After so many minutes without a sign of life a claim lapses (`klaim_menit`).
  public var claimMinutes: Int
  /// Whether an answer must be approved by another operator before it is sent (`persetujuan`).
  public var needsApproval: Bool
  /// When shifts end, in minutes since midnight, in order (`akhir_gilir`).
  public var shiftEnds: [Int]
  /// So many minutes before a deadline the desk is warned (`peringatan_menit`); 0 = never.
  public var warningMinutes: Int
  /// Minutes since midnight between which nothing rings (`jam_tenang`); it may reach over midnight. `nil` = none.
  public var quiet: Quiet?

  public struct Quiet: Sendable, Hashable {
    public var begins: Int
    public var ends: Int
    public init(begins: Int, ends: Int) {
      self.begins = begins
      self.ends = ends
    }

    public func contains(_ minute: Int) -> Bool {
      begins <= ends ? minute >= begins && minute < ends : minute >= begins || minute < ends
    }
  }

  public init(
    claimMinutes: Int = 10, needsApproval: Bool = false, shiftEnds: [Int] = [15 * 60, 22 * 60],
    warningMinutes: Int = 30, quiet: Quiet? = Quiet(begins: 21 * 60, ends: 6 * 60)
  ) {
    self.claimMinutes = claimMinutes
    self.needsApproval = needsApproval
    self.shiftEnds = shiftEnds
    self.warningMinutes = warningMinutes
    self.quiet = quiet
  }

  public var claimLasts: Span { .minutes(Int64(claimMinutes)) }

  /// When the shift that works at `now` ends.
  public func shiftEnd(at now: Instant, in zone: Zone) -> Instant? {
    guard let first = shiftEnds.first else { return nil }
    let civil = now.civil(in: zone)
    let today = shiftEnds.first { $0 > civil.minuteOfDay }
    return Instant(
      CivilTime(date: today == nil ? civil.date.adding(days: 1) : civil.date, minuteOfDay: today ?? first), in: zone)
  }

  public func isQuiet(at now: Instant, in zone: Zone) -> Bool {
    quiet?.contains(now.civil(in: zone).minuteOfDay) ?? false
  }
}
