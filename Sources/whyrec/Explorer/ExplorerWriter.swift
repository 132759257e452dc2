import Catalog
import Explanation
import ExplorerCore
import LanguageModel

/// Who writes the explorer's rationales.
enum ExplorerWriter: Sendable {
    /// Phrases with slots.
    case template
    /// The language model of a folder, under a name for the screen.
    case model(folder: String, name: String)

    /// The writer that was asked for; without a wish the language model where there is one.
    ///
    /// Throws for a folder that holds no language model: before the screen is opened.
    static func chosen(_ choice: WriterChoice?, languageModel: String?) throws -> ExplorerWriter {
        if choice == .template { return .template }
        if let languageModel {
            _ = try ModelFolder(path: languageModel)
            let name = languageModel.split(separator: "/").last.map(String.init) ?? languageModel
            return .model(folder: languageModel, name: sanitized(name, limit: 40))
        }
        guard let bundled = Installation.current.bundledLanguageModel else {
            if choice == .model { throw CommandFailure.noLanguageModel }
            return .template
        }
        return .model(folder: bundled.path, name: "the embedded language model")
    }

    /// Where the language model writes; nil for the template.
    func desk(
        for facts: DatasetFacts, post: @escaping @Sendable (Message) -> Void
    ) -> RationaleDesk? {
        guard case .model(let folder, let name) = self else { return nil }
        return RationaleDesk(
            author: name, load: { try RationaleWriter(folder: folder, for: facts) }, post: post)
    }
}
