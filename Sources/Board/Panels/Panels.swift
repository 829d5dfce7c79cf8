/// The panels of the first screen, in the order of ``PanelName``.
enum Panels {
  static func all() -> [any Panel] {
    [IncomingPanel(), TrendsPanel(), PendingPanel(), ConsistencyPanel()]
  }
}
