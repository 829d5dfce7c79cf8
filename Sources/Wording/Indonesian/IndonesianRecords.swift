package import HumasModel

extension Indonesian {
  package func word(for classification: Classification) -> String {
    switch classification {
    case .informationRequest: "Permintaan Informasi"
    case .aspiration: "Aspirasi"
    case .complaint: "Pengaduan"
    case .supervisedComplaint: "Pengaduan Berkadar Pengawasan"
    case .publicInformationRequest: "Permohonan Informasi PPID"
    case .informationObjection: "Keberatan Informasi"
    case .dataBreach: "Insiden Data Pribadi"
    case .other: "Lainnya"
    }
  }

  package func letter(for classification: Classification) -> String {
    switch classification {
    case .informationRequest: "I"
    case .aspiration: "A"
    case .complaint: "P"
    case .supervisedComplaint: "W"
    case .publicInformationRequest: "M"
    case .informationObjection: "K"
    case .dataBreach: "D"
    case .other: "L"
    }
  }

  package var unclassified: String { "belum diklasifikasi" }

  package func word(for status: Status) -> String {
    switch status {
    case .new: "baru"
    case .verified: "terverifikasi"
    case .inProgress: "diproses"
    case .waitingForReporter: "menunggu pelapor"
    case .atOtherAgency: "di instansi lain"
    case .responded: "ditanggapi"
    case .done: "selesai"
    case .closedBySystem: "ditutup sistem"
    case .archived: "diarsipkan"
    case .other(let word): word
    }
  }

  package func word(for confidentiality: Confidentiality) -> String {
    switch confidentiality {
    case .open: "terbuka"
    case .anonymous: "pelapor anonim"
    case .secret: "RAHASIA: tidak boleh keluar dari meja"
    }
  }

  package func word(for status: StatementStatus) -> String {
    switch status {
    case .draft: "draf"
    case .approved: "disetujui"
    case .published: "terbit"
    case .correction: "ralat"
    case .withdrawn: "ditarik"
    }
  }
}
