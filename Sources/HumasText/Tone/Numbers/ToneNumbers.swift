/// Made by `kentongan-bench train tone`; not to be edited by hand.
enum ToneNumbers {
  static let step: Float = 0.11196887
  static let negativeBias: Float = -0.61736345
  static let positiveBias: Float = -0.4702539

  static let letters = [letters1, letters2, letters3].joined()
}
