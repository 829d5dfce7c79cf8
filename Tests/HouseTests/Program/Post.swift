import Foundation

/// A mention as a line of desk JSON Lines, received now.
struct Post {
  let id: String
  let text: String

  var line: String {
    let fields = ["id": id, "source": "posko", "channel": "WA", "text": text, "at": Date().ISO8601Format()]
    let data = (try? JSONEncoder().encode(fields)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
