extension English {
  package var searchLabel: String { "search" }
  package var searchHint: String { "words in title and text · Enter search · Esc cancel" }
  package var filterLabel: String { "filter" }
  package var filterHint: String {
    "kanal: kelas: tempat: instansi: status: sumber: teks: · ! turns round · Enter apply"
  }
  package var paletteTitle: String { "Commands" }
  package var paletteNothing: String { "No command has that name" }
  package var questionQuit: String { "Close the board?" }
  package var questionUnmask: String { "Show personal data on this screen? It is written in the log." }
  package var answers: String { "y yes   n no" }
  package var yesKey: Character { "y" }

  package func copied(_ records: Int) -> String {
    records == 1 ? "Copied, masked." : "\(count(records)) rows copied, masked."
  }

  package func marked(_ records: Int) -> String {
    records == 0 ? "Nothing marked." : "\(count(records)) row\(records == 1 ? "" : "s") marked."
  }
  package func theme(_ name: String) -> String { "Theme: \(name)" }
  package var masked: String { "Personal data are masked." }
  package func unmasked(key: String) -> String { "PERSONAL DATA SHOWN: press \(key) to mask them again." }
  package var maskingOn: String { "masking ON" }
  package var maskingOff: String { "UNMASKED" }
  package var thawed: String { "The screen moves again." }
  package var followOn: String { "Following the newest." }
  package var followOff: String { "Staying on the selected row." }
  package var recordGone: String { "That record is no longer at the desk." }
  package func unknownField(_ field: String) -> String { "There is no field \(field):, see the list in this line." }

  package func tooSmall(columns: Int, rows: Int) -> [String] {
    ["\(columns)×\(rows) is too small.", "Enlarge it to 80×24."]
  }
}
