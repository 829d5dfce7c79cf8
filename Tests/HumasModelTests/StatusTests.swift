import HumasModel
import Testing

@Suite struct StatusTests {
  @Test(arguments: [
    "baru", "terverifikasi", "diproses", "menunggu_pelapor", "di_instansi_lain", "ditanggapi", "selesai",
    "ditutup_sistem",
    "diarsipkan",
  ])
  func `the desk's words come back as they were`(code: String) {
    #expect(Status(code: code).code == code)
    #expect(Status(code: code) != .other(code))
  }

  @Test func `an unknown word is kept and counts as open`() {
    let status = Status(code: "Sedang Ditelaah")
    #expect(status == .other("Sedang Ditelaah"))
    #expect(status.code == "Sedang Ditelaah")
    #expect(status.isOpen && !status.pausesClock)
  }
}
