/// Why a command was not carried out.
package enum Refusal: Sendable, Hashable, CaseIterable {
  /// The dashboard was opened with `--read-only`.
  case readOnly
  /// A public screen: nobody at it may leave it or see personal data.
  case kiosk
  case nothingSelected
  /// The record under the cursor changed a moment ago: what would be acted on is not what was aimed at.
  case targetMoved
  case nowhereBack, nowhereForward
  case noFilterHere
  case nothingFiltered
  case notInThisPanel
  /// A past moment is shown: nothing can be decided in it.
  case past
  case nothingNew
}
