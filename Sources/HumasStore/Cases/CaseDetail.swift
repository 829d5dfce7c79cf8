internal import HumasModel

/// The facts of a step as the log keeps them: a JSON object of ids and hashes.
struct CaseDetail {
  let step: CaseStep
  let cases: [String]
  let facts: String

  var json: String {
    var members: [String] = []
    if cases.count > 1 { members.append("\"kasus\":[\(cases.map(CaseDetail.quoted).joined(separator: ","))]") }
    let texts = [
      ("kepada", step.person), ("kelas", step.classification?.rawValue), ("naskah", step.textHash),
      ("alasan", step.reason), ("berkas", step.file),
    ]
    for case (let key, let text?) in texts { members.append("\"\(key)\":\(CaseDetail.quoted(text))") }
    for case (let key, let number?) in [("jawaban", step.answer), ("keputusan", step.undone)] {
      members.append("\"\(key)\":\(number)")
    }
    if !facts.isEmpty { members.append(facts) }
    return "{\(members.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
