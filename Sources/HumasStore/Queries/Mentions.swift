internal import GRDB
package import HumasModel

extension Store {
  /// Matches of a filter are counted up to here; beyond, ``Page/isTotalCapped`` is set.
  package static let countLimit = 10_000

  /// A stretch of the incoming list: newest first by the second said (unknown: first seen), then by number.
  ///
  /// Keys are made of ``MentionRow/sortTime`` and ``MentionRow/number``. The cost does not grow with the store, except for
  /// past views and for words that stand in a large part of it (below 50 ms over a million).
  ///
  /// - Parameter shown: what of a mention is seen by whoever asks; its hidden words find nothing. The rows themselves are
  ///   given as they are stored.
  package func mentions(
    _ filter: MentionFilter = .all, anchor: PageAnchor = .top, limit: Int, view: View = .now, shown: Shown? = nil
  ) throws(StoreError) -> Page<MentionRow> {
    try read { db in
      let source = try MentionSource(view, db)
      let list = try MentionList(filter, source, db, shown: shown)
      let cut = try list.paging.cut(anchor.mapped(Rank.of), limit: limit)
      let total = try list.total(upTo: Store.countLimit)
      let cases = try CaseStates(db, view: view)
      return Page(
        rows: try MentionRows(db: db).rows(ranks: cut.keys, in: source).map(cases.attached), hasMoreAbove: cut.hasMoreAbove,
        hasMoreBelow: cut.hasMoreBelow, total: total.count, isTotalCapped: total.isCapped)
    }
  }

  /// One mention as it stands; `nil` for an unknown number.
  package func mention(_ number: Int64) throws(StoreError) -> MentionRow? {
    try read { db in
      try MentionRows(db: db).row(number: number).map(CaseStates(db).attached)
    }
  }

  /// Every version of a mention, the first one first; `seen` of each is the moment this version was seen.
  package func versions(_ number: Int64) throws(StoreError) -> [MentionRow] {
    try read { try MentionRows(db: $0).versions(number: number) }
  }
}
