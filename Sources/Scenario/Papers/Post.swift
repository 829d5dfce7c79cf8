import HumasModel

/// One mention on its way into a JSON Lines file.
struct Post: Sendable {
  var stream: Stream
  var id: String
  var classification: String?
  var author: String?
  var title: String?
  /// UTF-8.
  var text: [UInt8]
  /// `nil`: the source does not say when.
  var at: Instant?
  var place: String?
  var category: String?
  var status: Status?
  var respondedAt: Instant?
  var reach: Int?
  var repostOf: String?

  func line(in zone: Zone) -> [UInt8] {
    var line = JSONLine()
    line.add("kind", "mention")
    line.add("id", id)
    line.add("channel", stream.channel)
    line.add("class", classification)
    line.add("author", author)
    line.add("title", title)
    line.add("text", utf8: text)
    line.add("at", at, in: zone)
    line.add("place", place)
    line.add("category", category)
    line.add("status", status?.code)
    line.add("responded_at", respondedAt, in: zone)
    line.add("reach", reach)
    line.add("repost_of", repostOf)
    return line.finished()
  }
}
