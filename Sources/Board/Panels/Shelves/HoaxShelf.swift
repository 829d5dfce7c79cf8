internal import HumasModel
internal import TerminalGrid
internal import Wording

/// A registered hoax and its course through the last day.
struct HoaxShelfRow: ShelfRow {
  let hoax: HoaxRow

  var id: String { hoax.hoax.id }
  var content: PageContent { .hoax(hoax) }
  var notes: Int { 1 }

  func excerpt(_ scene: Scene) -> String { "\(hoax.hoax.claim): \(scene.words.sightings(of: hoax))" }

  func draw(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let isLoose = hoax.sightings > 0 && hoax.clarifiedAt == nil
    pen.left(isLoose ? "!" : "·", 1, isLoose ? .siaga : .text, &frame)
    if let last = hoax.lastSeen {
      pen.right(scene.words.recent(last, now: scene.now, in: scene.zone), 6, .dim, &frame)
    }
    pen.right(scene.words.count(hoax.sightings), 5, .strong, &frame)
    if pen.free > 40 { pen.right(sparkline(hoax.hours, width: 12), 12, .chart, &frame) }
    pen.rest(hoax.hoax.claim, .text, &frame)
    guard pen.area.height > 1 else { return }
    pen.newLine(indent: 2)
    pen.rest(scene.words.sightings(of: hoax), .dim, &frame)
  }
}
