/// The rules of the desk. A new rule is one file in `Rules/`, one line here, its sentences in Wording and its test.
package enum Rules {
  package static let all: [any Rule] = [
    CountRule(),
    StatusRule(),
    ContactRule(),
    StaleRule(),
    RevisionRule(),
    ScopeRule(),
    UnitRule(),
    SumRule(),
    TimeRule(),
    AmountRule(),
    PlaceRule(),
    TitleRule(),
    AgencyRule(),
    ParallelRule(),
    PromiseRule(),
    SpeculationRule(),
    MissingActionRule(),
    SilenceRule(),
    HoaxRule(),
    PrivacyRule(),
    ApprovalRule(),
  ]

  /// Rules that read freely what no table binds; heard only where the others have not spoken.
  static let unbound: [any Rule] = [LooseFigureRule(), ReplacedPageRule()]
}
