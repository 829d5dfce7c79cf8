import Foundation
import Testing

/// `KENTONGAN_RECORD=1` draws all golden screens anew; look at each before committing it.
@Test(arguments: Screen.all)
func `each golden screen is drawn as it was recorded`(screen: Screen) throws {
  if ProcessInfo.processInfo.environment["KENTONGAN_RECORD"] == "1" { try screen.record() }
  #expect(screen.drawn() == screen.recorded || ProcessInfo.processInfo.environment["KENTONGAN_RECORD"] == "1")
}
