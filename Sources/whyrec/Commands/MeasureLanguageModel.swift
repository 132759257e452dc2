import ArgumentParser
import Catalog
import Explanation
import Foundation
import LanguageModel

/// `whyrec measure-language-model`: what the embedded model can do on what it has never seen.
struct MeasureLanguageModel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure-language-model",
        abstract: "Measure the embedded language model on held-out phrasings and items.",
        discussion: """
            Perplexity of rationales and picks, accuracy of the pick by likelihood beside chance, \
            and what becomes of rationales written freely, drawn at random and under the grammar. \
            Seed and catalogue must be those of the training: they say what was held out.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(
        name: .customLong("language-model"),
        help: ArgumentHelp("The model's folder. Default: the embedded model.", valueName: "dir"))
    var chosenFolder: String?

    @Option(help: "Examples of each side.")
    var examples = 200

    @Option(help: "Examples to print with prompt and text.")
    var show = 0

    func validate() throws {
        if examples < 1 || show < 0 {
            throw ValidationError("--examples is at least 1, --show at least 0.")
        }
    }

    func run() throws {
        guard let folder = chosenFolder ?? Installation.current.bundledLanguageModel?.path else {
            throw CommandFailure(
                "the embedded model is not installed", hint: "name one with --language-model")
        }
        let workspace = try Workspace(selectedBy: options)
        let recipe = EmbeddedModelRecipe(seed: options.seed)
        let catalog = try CorpusCatalog(workspace.openCatalog())
        let file = URL(fileURLWithPath: folder).appending(path: "tokenizer.json")
        let encoder = try CorpusEncoder(
            BytePairTokenizer(tokenizerJSON: try contents(of: file), path: file.path))
        let model = try CausalLanguageModel(folder: folder, weights: .f32)
        let measure = EmbeddedModelMeasure(model, encoder, seed: options.seed)
        var report = Report(folder: folder, seed: options.seed, sides: [:], shown: [])
        for side in CorpusSide.allCases {
            let corpus = try recipe.corpus(catalog, side: side)
            report.sides[side.rawValue] = try measure.figures(on: corpus, count: examples) {
                shown in
                let limit = side == .training ? 0 : (show + 1) / 2
                if report.shown.count(where: { $0.side == side.rawValue }) < limit {
                    report.shown.append(shown)
                }
            }
        }
        report.shown = Array(report.shown.prefix(show))
        if options.json { try printJSON(report) } else { report.printText() }
    }

    private func contents(of file: URL) throws -> [UInt8] {
        do { return [UInt8](try Data(contentsOf: file)) } catch {
            throw CommandFailure(
                "\(file.path) cannot be read",
                hint: "name the folder of a model with --language-model")
        }
    }
}

/// The figures of all sides.
private struct Report: Encodable {
    let folder: String
    let seed: UInt64
    var sides: [String: EmbeddedModelMeasure.Figures]
    var shown: [EmbeddedModelMeasure.Shown]

    func printText() {
        for side in CorpusSide.allCases {
            guard let figures = sides[side.rawValue] else { continue }
            print(
                """
                \(side.rawValue), \(figures.examples) examples
                  perplexity of a token: rationale \(fixed(figures.rationalePerplexity, 3)), \
                pick \(fixed(figures.pickPerplexity, 3))
                  likeliest candidate is the rule's: \(percent(figures.pickAccuracy)) of \
                \(figures.decided), by lot \(percent(figures.pickChance))
                """)
            printTexts("greedy", figures.greedy)
            printTexts("drawn at 0.8", figures.sampled)
            printTexts("by grammar", figures.constrained)
        }
        for (number, shown) in shown.enumerated() {
            let verdict =
                shown.isGrammatical ? shown.isGrounded ? "grounded" : "not grounded" : "no sentence"
            print(
                """

                \(number + 1). \(shown.side)
                \(shown.prompt)
                corpus: \(shown.reference)
                model:  \(shown.text)  (\(verdict); likeliest candidate \(shown.pick))
                """)
        }
    }

    private func printTexts(_ name: String, _ texts: GeneratedTextFigures) {
        guard texts.texts > 0 else { return }
        func share(_ count: Int) -> String { percent(Double(count) / Double(texts.texts)) }
        print(
            """
              \(padded(name, 13)) sentences \(share(texts.sentences)), from the prompt \
            \(share(texts.grammatical)), grounded \(share(texts.grounded)), form asked for \
            \(share(texts.rightForm)), item asked for \(share(texts.rightItem)), \
            \(fixed(Double(texts.words) / Double(texts.texts), 1)) words
            """)
    }

    private func percent(_ share: Double) -> String { fixed(share * 100, 1) + " %" }
}
