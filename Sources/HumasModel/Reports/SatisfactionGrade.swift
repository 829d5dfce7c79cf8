/// The quality of service that the public satisfaction index stands for (PermenPANRB 14/2017).
public enum SatisfactionGrade {
  /// `A` (≥ 88.31) … `D` for an index of 25…100. The table has two decimals, so the index is rounded to them first.
  public static func letter(of index: Double) -> String {
    switch (index * 100).rounded() / 100 {
    case 88.31...: "A"
    case 76.61...: "B"
    case 65.00...: "C"
    default: "D"
    }
  }
}
