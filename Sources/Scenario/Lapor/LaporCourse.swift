import HumasModel

/// The ways that reports go. Most closed reports are closed by the system, as in the real export (DOMAIN §2).
enum LaporCourse {
  static func random(_ dice: inout Dice) -> [LaporReport.Step] {
    let verified = LaporReport.Step(after: .hours(Int64(dice.between(3...60))), status: "Terverifikasi")
    let later = Span.days(Int64(dice.between(5...13)))
    switch dice.below(10) {
    case 0...4: return [verified, LaporReport.Step(after: later, status: "Ditutup oleh Sistem")]
    case 5: return [verified, LaporReport.Step(after: .days(4), status: "Ditutup oleh Admin")]
    case 6: return [verified, LaporReport.Step(after: .days(6), status: "Ditutup oleh Pelapor")]
    case 7:
      return [
        LaporReport.Step(after: .hours(26), status: "Menunggu Kelengkapan Informasi"),
        LaporReport.Step(after: later, status: "DITUTUP OLEH SISTEM"),
      ]
    case 8: return [verified, LaporReport.Step(after: .days(3), status: "Ditanggapi oleh Pelapor")]
    default: return [LaporReport.Step(after: .hours(40), status: "Diarsipkan oleh Admin")]
    }
  }

  /// Verified soon, then left lying.
  static let neglected = [LaporReport.Step(after: .hours(20), status: "Terverifikasi")]

  static let waitsForReporter = [
    LaporReport.Step(after: .hours(20), status: "Terverifikasi"),
    LaporReport.Step(after: .hours(50), status: "Menunggu Kelengkapan Informasi"),
  ]
}
