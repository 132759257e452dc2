import ArgumentParser
import Catalog
import Explanation
import LanguageModel

/// Who puts evidence into words.
enum WriterChoice: String, ExpressibleByArgument, CaseIterable {
    case template
    case model
}

extension CommandFailure {
    /// A language model was asked for and none is there.
    static let noLanguageModel = CommandFailure(
        "the embedded language model is not beside the program",
        hint: "name one with --language-model, or set WHYREC_SHARE to the folder that has it")
}

extension RationaleWriter {
    /// The writer with the language model that ships with the program, or another; nil when none
    /// was named and the one that ships is not there.
    static func installed(
        languageModel folder: String?, for facts: DatasetFacts
    ) throws -> RationaleWriter? {
        guard let path = folder ?? Installation.current.bundledLanguageModel?.path else {
            return nil
        }
        return try RationaleWriter(folder: path, for: facts)
    }

    /// The writer with the language model of a folder.
    convenience init(folder path: String, for facts: DatasetFacts) throws {
        let files = try ModelFolder(path: path)
        let count = files.configuration.architecture.parameterCount
        self.init(
            CausalLanguageModel(files, weights: count < 100_000_000 ? .f32 : .bf16),
            tokenizer: try loadTokenizer(folder: path), verb: facts.verb)
    }
}

extension DatasetFacts {
    /// What people do with the items, in the past tense: watched, bought, or had where the name of
    /// the data does not tell.
    var verb: String {
        let name = name.lowercased()
        if name.contains("movielens") || name.contains("kuairec") { return "watched" }
        return name.contains("amazon") ? "bought" : "had"
    }
}
