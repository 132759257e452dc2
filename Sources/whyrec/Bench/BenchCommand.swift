import ArgumentParser

/// `whyrec bench`: timings of the parts that are meant to be fast.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract:
            "Time training, ranking, retrieval, encoders, the online adapter and the language model.",
        subcommands: [
            BenchTraining.self, BenchRanking.self, BenchRetrieval.self, BenchLanguageModel.self,
            BenchAdapter.self, BenchEncoders.self, BenchLanguageModelTraining.self,
            BenchLanguageModelGradient.self, BenchPrompt.self, BenchExplorer.self,
        ])
}
