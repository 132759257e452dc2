import ArgumentParser

/// `whyrec whatif`: what the list would be had something not been.
///
/// Three questions of different shape, so three subcommands: each takes what it needs and no more,
/// and prints one document of its own.
struct WhatIfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif",
        abstract: "Ask what a list would be without parts of the past.",
        discussion: """
            hide takes items out of the history; dethrone looks for the fewest whose absence brings a \
            candidate down; replay runs the stream again without single events. The answers are about \
            the model: they say what it would have done, not what the user would have.
            """,
        subcommands: [HideCommand.self, DethroneCommand.self, ReplayCommand.self])
}
