import ArgumentParser

/// The program: one subcommand a file in `Commands/`, what they share in `Support/`.
@main
struct Whyrec: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whyrec",
        abstract: "A terminal explorer of a recommender that can say why.",
        version: "0.1.0",
        subcommands: [
            ExploreCommand.self, ImportCommand.self, EncodeCommand.self, DoctorCommand.self,
            TrainCommand.self,
            EvaluateCommand.self, CompareCommand.self, RankCommand.self, ExplainCommand.self,
            CheckCommand.self, SpotCheckCommand.self, WhatIfCommand.self,
            StreamingCommand.self, SynthesizeCommand.self, GenerateCommand.self,
            MeasureLanguageModel.self, ReproduceCommand.self,
            BenchCommand.self,
        ],
        defaultSubcommand: ExploreCommand.self)

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
            ExitStatus.exitDone()
        } catch {
            ExitStatus.exit(reporting: error, of: Self.self)
        }
    }
}
