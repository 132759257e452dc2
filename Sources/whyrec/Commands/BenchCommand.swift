import ArgumentParser

/// `whyrec bench`: timings of the parts that are meant to be fast.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Time training and ranking.",
        subcommands: [BenchTraining.self, BenchRanking.self, BenchLanguageModelTraining.self])
}
