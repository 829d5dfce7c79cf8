/// What the fourth panel lists, one after the other, in the order in which a key walks them.
package enum ShelfName: String, Sendable, Hashable, CaseIterable {
  case findings, statements, promises, hoaxes, figures, plan, dismissed

  package var next: ShelfName {
    let all = ShelfName.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}

/// What a decision about statements is about: the same keys do what fits it.
package enum StatementSubject: Sendable, Hashable, CaseIterable {
  case finding, dismissedFinding, statement, promise, issue
}
