import HumasDesk
import Testing

struct GroupFilterTests {
  @Test func `lines of one matter get one issue, and keep their ids as written`() {
    var filter = GroupFilter()
    let answers = [
      #"{"id":"a","text":"air pdam keruh di Sumberjati"}"#, #"{"id":7,"text":"jembatan gantung putus diterjang arus"}"#,
      #"{"text":"pdam Sumberjati keruh lagi airnya","at":"2026-11-03T08:00:00+07:00","id":null}"#,
    ].map { filter.answer(to: $0)?.line }
    #expect(
      answers == [
        #"{"id":"a","issue":"i1"}"#, #"{"id":7,"issue":"i2"}"#, #"{"id":null,"issue":"i1"}"#,
      ])
  }

  @Test(arguments: ["", "x", "[1]", #"{"id":"a"}"#, #"{"id":"a","text":5"#])
  func `a line without a text is not answered`(line: String) {
    var filter = GroupFilter()
    #expect(filter.answer(to: line) == nil)
  }
}
