import Alignment
import ArgumentParser
import Canvas
import Catalog
import CursesTerminal
import ExplorerViews
import Foundation
import Streaming

struct ExploreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore",
        abstract: "Open the explorer: users, ranked candidates, their evidence, the live stream.",
        discussion: """
            Without --workspace the bundled one is opened. Press ? inside for the keys.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(
        name: .long,
        help: "Model that ranks. Default: aligned where there is one, else sasrec.")
    var model: String?

    @Option(
        help: ArgumentHelp(
            "Parts to switch off from the start; m shows the switches.", valueName: "part,…"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            "Windows to learn from: events, or a time such as 30m, 1h, 1d.",
            valueName: "window"))
    var window = LearnedStream.defaultWindow

    @Option(
        help: ArgumentHelp(
            "What scores the best of a list again: none, prompt or prompt-without-evidence. "
                + "Default: the prompt beside the model where there is one.", valueName: "stage"))
    var secondStage: SecondStage?

    @Option(name: .long, help: "Where events come from: held-out or simulated.")
    var source = ExplorerSource.heldOut

    @Option(name: .long, help: "Theme: a name from the themes folder.")
    var theme = ThemeShelf.defaultName

    @Option(name: .long, help: "Glyphs: full, basic or ascii.")
    var glyphs: GlyphSet?

    @Option(
        name: .long, help: "Colours: mono, 16, 256 or truecolor. Default: what the terminal has.",
        transform: { name in
            guard let depth = ColorDepth(name: name) else {
                throw ValidationError("\"\(name)\" is none of mono, 16, 256 and truecolor")
            }
            return depth
        })
    var colors: ColorDepth?

    @Option(
        help: ArgumentHelp(
            "Who writes rationales: template or model. Default: the model where there is one.",
            valueName: "writer"))
    var rationale: WriterChoice?

    @Option(
        help: ArgumentHelp(
            "Folder of another language model to write with. Default: the embedded model.",
            valueName: "dir"))
    var languageModel: String?

    @Option(help: "Who judges in the spot-check. Default: the login name.")
    var rater: String?

    @Option(help: "The queue that v opens. Default: the newest.")
    var queue: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "How the adapter learns, as in stream; may be repeated.", valueName: "key=value"))
    var settings: [String] = []

    func validate() throws {
        if global.json {
            throw ValidationError(
                "explore draws a screen and has no JSON; use 'whyrec rank --json' instead.")
        }
        if rationale == .template, languageModel != nil {
            throw ValidationError("--rationale template needs no --language-model.")
        }
        if secondStage == .titleLikelihood {
            throw ValidationError(
                "The screen ranks by the prompt's head; \(SecondStage.titleLikelihood.rawValue) is "
                    + "for evaluate, check and rank.")
        }
        do {
            _ = try StreamWindow(window)
            _ = try modelParts(without)
            _ = try OnlineOptions(settings)
            _ = try rater.map(SpotCheckText.rater)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    func run() throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            throw CommandFailure(
                "explore needs a terminal",
                hint: "for pipes and scripts: whyrec rank --user U --json")
        }
        let themes = try shelf()
        let workspace = try Workspace(selectedBy: global, sparingSamples: true)
        let setup = ExplorerSetup(
            workspace: workspace, model: model ?? defaultModelName(in: workspace),
            seed: global.seed, source: source, window: try StreamWindow(window),
            without: without, options: try OnlineOptions(settings), settings: settings,
            writer: try ExplorerWriter.chosen(rationale, languageModel: languageModel),
            spotChecks: SpotCheckDesk.Settings(queue: queue), secondStage: secondStage)
        try requirePrompt(setup)
        let environment = ProcessInfo.processInfo.environment
        let logs = Self.logFolder()
        // OpenBLAS starts threads of its own as it is loaded, and they spin; the pool needs none.
        setenv("OPENBLAS_NUM_THREADS", "1", 0)
        CrashLog.restartWithBacktraces(in: logs.appending(path: "crash.log").path)

        var configuration = TerminalConfiguration(environment: environment)
        configuration.colorDepth = colors
        // A terminal type that nobody knows is a mistake to be told, not to be guessed around.
        configuration.fallsBack = false
        configuration.logPath = logs.appending(path: "standard-error.log").path
        let waker = try Waker()
        let terminal = try Terminal(configuration, waker: waker)
        let mailbox = Mailbox(waker: waker)
        let engine = EngineThread(setup, mailbox: mailbox)
        let loop = ExplorerLoop(
            terminal: terminal, themes: themes, theme: theme,
            glyphs: glyphs ?? .preferred(environment: environment),
            mailbox: mailbox, engine: engine,
            rater: try rater.map(SpotCheckText.rater) ?? loginName())
        if let log = loop.run() {
            FileHandle.standardError.write(
                Data("whyrec: messages were written to \(log)\n".utf8))
        }
    }

    /// A prompt that is asked for and not there is told before the terminal changes.
    private func requirePrompt(_ setup: ExplorerSetup) throws {
        guard setup.secondStage.inEffect != nil else { return }
        let names = ModelFile.names(for: setup.model, in: setup.workspace)
        let known = Set(modelNames(in: setup.workspace))
        guard let name = names.first(where: known.contains), CountingModel(rawValue: name) == nil
        else {
            throw CommandFailure(
                "\(setup.model) has no prompt",
                hint: "take a trained model, or leave out --second-stage")
        }
        _ = try TrainedPrompt.file(beside: name, in: setup.workspace)
    }

    /// The folder of logs, made when it is missing. Where that fails, temporary files do.
    private static func logFolder() -> URL {
        let folder = Workspace.stateFolder().appending(path: "logs")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            return folder
        } catch {
            return FileManager.default.temporaryDirectory
        }
    }

    /// The compiled-in theme and those of the themes folder, the asked-for one among them.
    private func shelf() throws -> ThemeShelf {
        let shelf = ThemeShelf(folders: Installation.current.themeFolders.map(\.path))
        guard shelf.names.contains(theme) else {
            throw CommandFailure(
                "there is no theme \"\(theme)\"",
                hint: "themes: \(shelf.names.joined(separator: ", "))")
        }
        return shelf
    }
}

/// Where the explorer's stream comes from.
enum ExplorerSource: String, ExpressibleByArgument, CaseIterable {
    /// The events after the model's training, in order.
    case heldOut = "held-out"
    /// A seeded choice model that acts as the watched user.
    case simulated
}

extension GlyphSet: ExpressibleByArgument {}
