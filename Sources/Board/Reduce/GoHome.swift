internal import HumasModel
internal import Wording

extension Board {
  /// A public screen is not left: for the next person it stands as it did for the first.
  mutating func goHome() -> [Effect] {
    layers = []
    marks = []
    past = []
    future = []
    isZoomed = false
    focus = .incoming
    let thawed = isFrozen ? perform(.freeze) : []
    let unfiltered = incoming { $0.apply(.all) }
    say(.refused(.kiosk))
    return thawed + unfiltered
  }
}
