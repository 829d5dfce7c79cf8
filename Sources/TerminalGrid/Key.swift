/// A key as a person names it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Part of a pasted text: goes into a line that is being typed, and is never a command.
  case pasted(Character)
  case control(Character)
  case alt(Character)
  case up, down, left, right, home, end, pageUp, pageDown, insert, delete, backspace, enter, tab, backTab, escape
  case function(Int)
  case mouse(Mouse)

  public struct Mouse: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case press, doublePress, wheelUp, wheelDown }
    public var kind: Kind
    public var x: Int
    public var y: Int
    public init(kind: Kind, x: Int, y: Int) {
      self.kind = kind
      self.x = x
      self.y = y
    }
  }
}
