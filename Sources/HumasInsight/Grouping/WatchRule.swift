package import HumasModel

/// What an agency watches by name: mentions that speak of it belong to one issue, whatever the grouper would say.
package struct WatchRule: Sendable, Hashable {
  /// The issue, as the agency calls it.
  package var name: String
  /// Words or phrases of which one has to stand in the mention; where there are none, places or persons are enough.
  package var phrases: [String]
  /// With one of these the mention is of something else.
  package var exclusions: [String]
  /// Places of which one has to be named, where there are any.
  package var places: [String]
  /// Persons or agencies of whom one has to be named, where there are any.
  package var persons: [String]

  package init(
    name: String, phrases: [String] = [], exclusions: [String] = [], places: [String] = [], persons: [String] = []
  ) {
    self.name = name
    self.phrases = phrases
    self.exclusions = exclusions
    self.places = places
    self.persons = persons
  }
}

/// All rules of an agency, looked for in one walk over a mention for each kind of condition.
package struct WatchRules: Sendable {
  private let rules: [WatchRule]
  private let phrases: WatchedPhrases
  private let exclusions: WatchedPhrases
  private let places: WatchedPhrases
  private let persons: WatchedPhrases

  /// In the order of weight: where several are met, the first counts.
  package init(_ rules: [WatchRule]) {
    self.rules = rules
    phrases = WatchRules.condition(rules.map(\.phrases))
    exclusions = WatchRules.condition(rules.map(\.exclusions))
    places = WatchRules.condition(rules.map(\.places))
    persons = WatchRules.condition(rules.map(\.persons))
  }

  /// One list for each rule, found under the rule's number.
  private static func condition(_ lists: [[String]]) -> WatchedPhrases {
    WatchedPhrases(
      lists.enumerated().filter { !$1.isEmpty }.map { WatchedIssue(name: "\($0)", phrases: $1) })
  }

  /// The first rule that a mention meets.
  package func rule(for mention: Mention) -> WatchRule? {
    let said = Set(phrases.issues(in: mention.title, mention.text))
    let excluded = Set(exclusions.issues(in: mention.title, mention.text))
    let there = Set(places.issues(in: mention.title, mention.text, mention.place))
    let about = Set(persons.issues(in: mention.title, mention.text, mention.agency))
    return rules.enumerated().first { index, rule in
      let number = "\(index)"
      return rule.hasCondition && !excluded.contains(number) && (rule.phrases.isEmpty || said.contains(number))
        && (rule.places.isEmpty || there.contains(number)) && (rule.persons.isEmpty || about.contains(number))
    }?.element
  }
}

extension WatchRule {
  fileprivate var hasCondition: Bool { !phrases.isEmpty || !places.isEmpty || !persons.isEmpty }
}
