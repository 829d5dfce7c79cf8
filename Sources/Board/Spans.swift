package import HumasModel
package import TerminalGrid

/// A length of time. The grid has a `Span` too, a piece of a line, which is a ``Piece`` in this room.
package typealias Span = HumasModel.Span
package typealias Piece = TerminalGrid.Span
