import ArgumentParser
import HumasDesk
import HumasModel
import Wording

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: Manual.words.aboutInit)

  @Argument(help: ArgumentHelp(Manual.words.helpInitPath))
  var directory: String

  @OptionGroup var options: DeskOptions

  func run() throws {
    try options.mustBeWritable()
    let words = (options.lang ?? .indonesian).words
    do throws(DeskError) {
      let made = try DataDirectory(making: directory)
      FileHandleOutput.write(words.directoryMade(Printable.line(made.root)) + "\n", to: 1)
    } catch {
      throw CommandTrouble(error, in: words)
    }
  }
}
