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
}
