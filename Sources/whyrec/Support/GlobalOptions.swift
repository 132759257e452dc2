import ArgumentParser

/// Options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Workspace folder: catalogue, models and runs. Default: the bundled one.",
            valueName: "dir"))
    var workspace: String?

    @Option(name: .long, help: "Seed of every random stream.")
    var seed: UInt64 = 7

    @Flag(name: .long, help: "Print one JSON document on standard output and nothing else there.")
    var json = false
}
