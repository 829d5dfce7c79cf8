/// The panels of the first screen, in the order of their numbers. A name without a title in ``PanelWords`` does not compile.
package enum PanelName: String, Sendable, Hashable, CaseIterable {
  case incoming, trends, pending, consistency

  /// The key that leads to it, from 1.
  package var number: Int { (PanelName.allCases.firstIndex(of: self) ?? 0) + 1 }
}
