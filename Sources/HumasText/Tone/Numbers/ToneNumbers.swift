/// Made by `kentongan-bench train tone`; not to be edited by hand.
enum ToneNumbers {
  static let step: Float = 0.009067262
  static let negativeBias: Float = -0.71743965
  static let positiveBias: Float = -0.36309648

  static let letters = [letters1, letters2, letters3, letters4, letters5, letters6].joined()
}
