import ArgumentParser

/// Makes the numbers and lists that the program is shipped with, from data that lie outside it; the same data, the same result.
struct Trainings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Makes the shipped models again from data outside the project.",
    subcommands: [
      RootTraining.self,
      ToneTraining.self,
    ])
}
