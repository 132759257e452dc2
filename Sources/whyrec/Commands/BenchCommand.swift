import ArgumentParser

/// Speed as ratios to a reference measured in the same run.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure speed, each figure as a ratio to a reference kernel of the same run.",
        subcommands: [BenchRanking.self, BenchTraining.self])
}
