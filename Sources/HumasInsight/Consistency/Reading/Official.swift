/// "Plt. Kepala Dinas Kesehatan dr. Hanung Wirastama".
struct Official: Sendable {
  /// `wakil`, `plt`, `pj`, `plh`, `mantan`.
  var rank: Set<String>
  /// `bupati`, `kepala`, `direktur` …; empty where only a rank of police or forces is told.
  var head: String
  /// Words of the office, the general ones left out.
  var unit: Set<String>
  /// The capitalised words behind the office: often its area and then the person.
  var name: [String]
  /// `kompol`, `mayor` …
  var grade: String?
  var tokens: Range<Int>

  var title: String {
    (rank.sorted() + [head.isEmpty ? grade ?? "" : head] + unit.sorted()).joined(separator: " ")
  }

  func clashes(with other: Official) -> Bool {
    if isTwoHolders(with: other) { return true }
    if isSamePerson(as: other) {
      if let grade, let rival = other.grade, grade != rival { return true }
      if head.isEmpty || other.head.isEmpty { return false }
      if rank != other.rank || head != other.head || isTwoAreas(with: other) { return true }
      if !unit.isEmpty, !other.unit.isEmpty, subunit != other.subunit { return true }
      return !unit.isEmpty && !other.unit.isEmpty && unit.isDisjoint(with: other.unit)
    }
    return holdsAlone && head == other.head && rank == other.rank && unit == other.unit
      && Set(name).isDisjoint(with: other.name)
  }

  /// One office of an area, or one that is named with its unit, has one holder.
  private var holdsAlone: Bool {
    OfficeWords.soleHeads.contains(head)
      || OfficeWords.unitHeads.contains(head) && !unit.isEmpty
        && unit.isDisjoint(with: OfficeWords.manyUnits)
  }

  /// "seksi", "bidang": a part of an office has a head of its own.
  private var subunit: Set<String> {
    unit.intersection([
      "seksi", "bidang", "bagian", "subbagian", "instalasi", "unit", "regu", "pelaksana",
    ])
  }

  func isSamePerson(as other: Official) -> Bool {
    guard !isTwoHolders(with: other) else { return false }
    let shared = Set(name).intersection(other.name)
    return shared.count >= 2
      || shared.count == 1 && (name.count == 1 || other.name.count == 1) && name == other.name
  }

  func isSameOfficial(as other: Official) -> Bool {
    isSamePerson(as: other) && title == other.title && !isTwoAreas(with: other)
      && (grade == nil || other.grade == nil || grade == other.grade)
  }

  /// "Ketua KPU Bontara Halimah Tanriwara", "Ketua KPU Bontara Rustam Lapandewa": the same words, then another name.
  private func isTwoHolders(with other: Official) -> Bool {
    guard !head.isEmpty, head == other.head, rank == other.rank, unit == other.unit else { return false }
    let common = zip(name, other.name).prefix { $0 == $1 }.count
    let (mine, theirs) = (name.dropFirst(common), other.name.dropFirst(common))
    return common > 0 && mine.count >= 2 && theirs.count >= 2 && Set(mine).isDisjoint(with: theirs)
  }

  /// "Camat Toropa Laode Hamsir", "Camat Lambusa Laode Hamsir": one name behind the names of two areas.
  private func isTwoAreas(with other: Official) -> Bool {
    let common = zip(name.reversed(), other.name.reversed()).prefix { $0 == $1 }.count
    let (mine, theirs) = (name.dropLast(common), other.name.dropLast(common))
    return common >= 2 && !mine.isEmpty && !theirs.isEmpty && Set(mine).isDisjoint(with: theirs)
  }
}
