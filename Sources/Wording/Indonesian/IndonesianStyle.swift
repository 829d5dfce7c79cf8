import HumasModel

/// Remarks on how a draft reads.
extension Indonesian {
  func name(ofStyle rule: String) -> String? {
    switch rule {
    case "sentence_length": "Kalimat panjang"
    case "jargon": "Istilah"
    case "empathy": "Tanpa duka"
    default: nil
    }
  }

  func fault(ofStyle finding: Finding) -> String {
    switch finding.rule {
    case "sentence_length": "kata dalam satu kalimat"
    case "jargon": "lebih jelas"
    case "empathy": "ada korban, tanpa ucapan duka"
    default: "tanpa arahan"
    }
  }

  func why(ofStyle finding: Finding) -> String {
    switch finding.rule {
    case "sentence_length": "Satu kalimat memuat \(finding.sides.first?.value ?? "") kata; yang panjang sulit dipahami saat genting."
    case "jargon": "“\(finding.subject)” istilah kantor; warga memahami “\(finding.sides.first?.value ?? "")”."
    case "empathy": "Teks ini menyebut korban meninggal tanpa ucapan duka kepada keluarganya."
    default: "Pernyataan ini tidak memuat arahan, kontak, atau waktu kabar berikutnya."
    }
  }

  func advice(ofStyle finding: Finding) -> String {
    switch finding.rule {
    case "sentence_length": "Pecah menjadi dua atau tiga kalimat."
    case "jargon": "Tulis dengan kata sehari-hari."
    case "empathy": "Dahulukan ucapan duka dan kabar bagi keluarga korban."
    default: "Tambahkan apa yang perlu dilakukan warga, kontak resmi, dan waktu kabar berikutnya."
    }
  }
}
