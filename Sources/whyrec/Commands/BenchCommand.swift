import ArgumentParser

/// `whyrec bench`: timings of the parts that are meant to be fast.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Time training, ranking, retrieval and the language model.",
        subcommands: [
            BenchTraining.self, BenchRanking.self, BenchRetrieval.self, BenchLanguageModel.self,
            BenchLanguageModelTraining.self, BenchLanguageModelGradient.self,
        ])
}
