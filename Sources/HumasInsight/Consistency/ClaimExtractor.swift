package import HumasModel
import HumasText

/// Takes the checkable things out of a statement: figures with metric, place and moment, states, contacts.
package struct ClaimExtractor: Sendable {
  private let gazetteer: [String: Place]
  private let zone: Zone

  /// - Parameters:
  ///   - places: the agency's gazetteer; places that a word of level precedes are known without it.
  ///   - zone: for clock faces without one.
  package init(places: [Place] = [], zone: Zone) {
    self.zone = zone
    gazetteer = places.reduce(into: [:]) { table, place in
      for name in [place.name] + place.aliases { table[Folding.folded(name)] = place }
    }
  }

  /// In the order of the text. A measure's value stands in the unit as written.
  package func claims(in statement: Statement) -> [Claim] {
    let reading = Reading(statement, gazetteer: gazetteer, zone: zone)
    let claims =
      reading.figures.filter { $0.metric != "ukuran:" }.map { claim($0, in: reading) }
      + reading.states.map { claim($0, in: reading) }
      + reading.contacts.filter { !$0.isPrivate }.map { claim($0, in: reading) }
    return claims.sorted {
      ($0.quote.start, $0.quote.end, $0.metric) < ($1.quote.start, $1.quote.end, $1.metric)
    }
  }

  private func claim(_ figure: Figure, in reading: Reading) -> Claim {
    Claim(
      metric: figure.metric.isEmpty ? figure.object : figure.metric,
      value: .quantity(
        low: figure.quantity.low, high: figure.quantity.high, unit: figure.unit ?? figure.object),
      qualifier: qualifier(figure.quantity.qualifier), place: figure.place?.names.first?.name,
      placeLevel: figure.place?.names.first?.level, asOf: figure.asOf?.instant(assuming: zone),
      isZoneStated: figure.asOf?.zone != nil, isIncrement: figure.isIncrement,
      isDisowned: figure.isDisowned,
      quote: reading.quote(figure.tokens))
  }

  private func claim(_ state: ObjectState, in reading: Reading) -> Claim {
    Claim(
      metric: "status", subject: state.subject, value: .state(state.value),
      asOf: state.from?.instant(assuming: zone),
      isZoneStated: state.from?.zone != nil, isDisowned: state.isDisowned,
      quote: reading.quote(state.tokens))
  }

  private func claim(_ contact: ContactMention, in reading: Reading) -> Claim {
    Claim(
      metric: "kontak", subject: contact.service.joined(separator: " "),
      value: .contact(contact.digits),
      quote: reading.quote(contact.phrase))
  }

  private func qualifier(_ qualifier: Quantity.Qualifier) -> Claim.Qualifier {
    switch qualifier {
    case .exact: .exact
    case .about: .about
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .nearly: .nearly
    case .range: .range
    }
  }
}
