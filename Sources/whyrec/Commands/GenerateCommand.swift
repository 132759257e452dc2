import ArgumentParser
import Foundation
import LanguageModel
import Tensor

/// `whyrec generate`: the language model alone.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Let a language model go on from a prompt.",
        discussion: """
            The text is printed as it comes. Ctrl-C stops between two tokens. The best token is \
            taken each time unless one of --temperature, --top-k, --top-p and --min-p asks for \
            draws; the same seed draws the same text.

            A grammar file is JSON: a text is a literal, a list is a sequence, and an object is one \
            of {"slot": NAME, "choices": [TEXT]}, {"free": NAME, "minimum": N, "maximum": N, \
            "characters": "line"}, {"sentence": NAME}, {"oneOf": [...]}, {"optional": ...} and \
            {"repeat": ..., "atLeast": N, "atMost": N, "separator": TEXT}.
            """)

    @Option(
        name: [.long, .customLong("language-model")],
        help: ArgumentHelp(
            "Model folder in the Hugging Face layout. Default: the embedded model.",
            valueName: "dir"))
    var model: String?

    @Option(help: "What the model goes on from.")
    var prompt: String?

    @Option(help: ArgumentHelp("A file with the prompt, or -.", valueName: "file"))
    var promptFile: String?

    @Option(help: ArgumentHelp("The prompt as token ids, separated by commas.", valueName: "ids"))
    var promptTokens: String?

    @Flag(help: "Read special tokens named in the prompt, such as </s>, as what they name.")
    var specialTokens = false

    @Option(help: "Most tokens.")
    var tokens = 128

    @Option(help: "Flatness of the draws; 0 takes the best token.")
    var temperature: Float?

    @Option(help: "Draw among this many best tokens.")
    var topK: Int?

    @Option(help: "Draw among the most probable tokens that together have this probability.")
    var topP: Double?

    @Option(help: "Draw among tokens at least this share as probable as the best.")
    var minP: Double?

    @Option(help: "Divide the scores of tokens seen before by this.")
    var repetitionPenalty: Float = 1

    @Flag(help: "Take the best token each time.")
    var greedy = false

    @Option(
        help: """
            How weights are kept in memory: \
            \(WeightFormat.allCases.map(\.rawValue).joined(separator: ", ")). Default: f32 under \
            100 million weights, else bf16.
            """)
    var weights: String?

    @Option(help: ArgumentHelp("A grammar that the text keeps to.", valueName: "file"))
    var grammar: String?

    @Option(help: ArgumentHelp("End the text before this one. May be repeated.", valueName: "text"))
    var stop: [String] = []

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        let prompts = [prompt, promptFile, promptTokens].compactMap { $0 }
        guard prompts.count == 1 else {
            throw ValidationError("Give one of --prompt, --prompt-file and --prompt-tokens.")
        }
        if tokens < 1 { throw ValidationError("--tokens must be at least 1.") }
        if greedy, temperature ?? 0 != 0 || topK != nil || topP != nil || minP != nil {
            throw ValidationError("--greedy excludes --temperature, --top-k, --top-p and --min-p.")
        }
        if let problem = sampling.problem { throw ValidationError("Not possible: \(problem).") }
        if let weights, WeightFormat(rawValue: weights) == nil {
            let known = WeightFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There are no weights \"\(weights)\". Weights: \(known).")
        }
        if let promptTokens { _ = try Self.ids(promptTokens) }
    }

    func run() throws {
        Interruption.watch()
        let folder = try modelFolder()
        let model = CausalLanguageModel(folder, weights: format(for: folder))
        let tokenizer = try loadTokenizer(folder: folder.path)
        let prompt = try promptIDs(tokenizer)
        let session = try Session(
            model, capacity: min(model.architecture.contextCount, prompt.count + tokens))
        let vocabulary = VocabularyTrie(
            tokenizer, ends: model.ends, scores: model.architecture.vocabularyCount)
        var generation = try Generation(
            session, prompt: prompt, vocabulary: vocabulary,
            options: try generationOptions(vocabulary)
        ) { Interruption.isRequested }

        let start = ContinuousClock.now
        try generation.prefill()
        let prefilled = ContinuousClock.now
        let probabilities = try stream(&generation)
        let decoded = ContinuousClock.now

        let report = GenerationReport(
            generation, promptCount: prompt.count, logProbabilities: probabilities,
            model: folder.path, weights: model.format.rawValue, seed: options.seed,
            prefill: prefilled - start, decode: decoded - prefilled)
        if options.json {
            try printJSON(report)
        } else if isatty(STDERR_FILENO) == 1 {
            noteOnStandardError(report.summary)
        }
    }

    /// Prints the text as it comes; gives the tokens' log-probabilities.
    private func stream(_ generation: inout Generation) throws -> [Double] {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var probabilities: [Double] = []
        while let piece = try generation.next() {
            if piece.token != nil { probabilities.append(piece.logProbability) }
            if options.json || piece.text.isEmpty { continue }
            let text = isTerminal ? terminalText(piece.text) : piece.text
            FileHandle.standardOutput.write(Data(text.utf8))
        }
        if !options.json { FileHandle.standardOutput.write(Data("\n".utf8)) }
        return probabilities
    }

    // MARK: What was asked for

    private var isDrawing: Bool {
        !greedy && (temperature != nil || topK != nil || topP != nil || minP != nil)
    }

    private var sampling: SamplingOptions {
        SamplingOptions(
            temperature: isDrawing ? temperature ?? 1 : 0, topK: topK, topP: topP, minP: minP,
            repetitionPenalty: repetitionPenalty, seed: options.seed)
    }

    private func generationOptions(_ vocabulary: VocabularyTrie) throws -> Generation.Options {
        var result = Generation.Options(tokens: tokens, sampling: sampling)
        result.stopTexts = stop
        if let grammar {
            let read = try DecodingGrammar(json: try contents(of: grammar), path: grammar)
            result.grammar = try CompiledGrammar(read, vocabulary: vocabulary)
        }
        return result
    }

    private func modelFolder() throws -> ModelFolder {
        guard let path = model ?? Installation.current.bundledLanguageModel?.path else {
            throw CommandFailure(
                "the embedded language model is not there",
                hint: "name a model folder with --model")
        }
        return try ModelFolder(path: path)
    }

    private func format(for folder: ModelFolder) -> WeightFormat {
        weights.flatMap(WeightFormat.init)
            ?? (folder.configuration.architecture.parameterCount < 100_000_000 ? .f32 : .bf16)
    }

    private func promptIDs(_ tokenizer: any Tokenizer) throws -> [Int32] {
        if let promptTokens { return try Self.ids(promptTokens) }
        var text = prompt ?? ""
        if let promptFile {
            let bytes = try contents(of: promptFile)
            guard let read = String(validating: bytes, as: UTF8.self) else {
                throw CommandFailure("\(promptFile) is not UTF-8")
            }
            text = read
        }
        let ids =
            specialTokens
            ? tokenizer.encode(trusted: text, marked: true)
            : tokenizer.encode(text, marked: true)
        guard !ids.isEmpty else {
            throw CommandFailure("the prompt has no token", hint: "write at least a word")
        }
        return ids
    }

    private static func ids(_ list: String) throws -> [Int32] {
        try list.split(separator: ",").map { part in
            guard let id = Int32(part.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError("--prompt-tokens: \"\(part)\" is no token id.")
            }
            return id
        }
    }

    private func contents(of path: String) throws -> Data {
        // By handle, so that pipes and devices are read like files.
        do {
            let file =
                path == "-"
                ? FileHandle.standardInput
                : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            return try file.readToEnd() ?? Data()
        } catch {
            throw CommandFailure("\(path) cannot be read", hint: "name a file, or - for a pipe")
        }
    }
}

/// What `whyrec generate` tells.
private struct GenerationReport: Encodable {
    /// A stretch of the text and what it is in the grammar.
    struct Span: Encodable {
        let kind: String
        let name: String?
        /// Index of the slot's choice.
        let choice: Int?
        let text: String
    }

    let text: String
    let tokens: [Int32]
    let tokenCount: Int
    let promptTokens: Int
    /// Of each token under the model alone.
    let logProbabilities: [Double]
    let stopped: String
    /// Whether the text is whole in the grammar; left out without one.
    let whole: Bool?
    let spans: [Span]?
    let model: String
    let weights: String
    let seed: UInt64
    let prefillSeconds: Double
    let decodeSeconds: Double
    let prefillTokensPerSecond: Double
    /// Tokens fed after the prompt in a second; the first token comes with the prompt.
    let decodeTokensPerSecond: Double

    init(
        _ generation: borrowing Generation, promptCount: Int, logProbabilities: [Double],
        model: String, weights: String, seed: UInt64, prefill: Duration, decode: Duration
    ) {
        text = generation.text
        tokens = generation.tokens
        tokenCount = generation.tokens.count
        promptTokens = promptCount
        self.logProbabilities = logProbabilities
        stopped = generation.stopped?.rawValue ?? StopReason.cancelled.rawValue
        whole = generation.isWhole
        let bytes = Array(generation.text.utf8)
        spans = generation.isWhole.map { _ in
            generation.spans.map { Span($0, in: bytes) }
        }
        self.model = model
        self.weights = weights
        self.seed = seed
        prefillSeconds = prefill / .seconds(1)
        decodeSeconds = decode / .seconds(1)
        prefillTokensPerSecond = Double(promptCount) / max(prefillSeconds, 1e-9)
        decodeTokensPerSecond = Double(generation.decodedTokens) / max(decodeSeconds, 1e-9)
    }

    /// One line for people.
    var summary: String {
        "\(tokenCount) tokens (\(stopped)), prompt of \(promptTokens) at "
            + "\(fixed(prefillTokensPerSecond, 1))/s, decoding at "
            + "\(fixed(decodeTokensPerSecond, 1))/s, \(weights), seed \(seed)"
    }
}

extension GenerationReport.Span {
    fileprivate init(_ span: GrammarSpan, in bytes: [UInt8]) {
        text = String(decoding: bytes[span.range], as: UTF8.self)
        switch span.kind {
        case .literal: (kind, name, choice) = ("literal", nil, nil)
        case .free(let name): (kind, self.name, choice) = ("free", name, nil)
        case .slot(let name, let choice): (kind, self.name, self.choice) = ("slot", name, choice)
        }
    }
}
