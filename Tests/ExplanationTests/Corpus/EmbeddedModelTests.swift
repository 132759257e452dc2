import Catalog
import Foundation
import LanguageModel
import Testing

@testable import Explanation

struct EmbeddedModelTests {
    static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../sample-data").standardizedFileURL
    static let folder = samples.appending(path: "language-model")

    @Test("the shipped model is small, has every mark and writes a grounded sentence")
    func shipped() throws {
        let weights = Self.folder.appending(path: "model.safetensors")
        let size = try weights.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        #expect(size > 8_000_000 && size <= 16 << 20)
        let file = Self.folder.appending(path: "tokenizer.json")
        let encoder = try CorpusEncoder(
            BytePairTokenizer(
                tokenizerJSON: [UInt8](try Data(contentsOf: file)), path: file.path))
        let model = try CausalLanguageModel(folder: Self.folder.path, weights: .f32)
        let workspace = try Workspace(
            opening: Self.samples.appending(path: "movielens-small"), isBundled: true)
        let recipe = EmbeddedModelRecipe()
        let corpus = try recipe.corpus(
            try CorpusCatalog(workspace.openCatalog()), side: .heldOutItems)
        let measure = EmbeddedModelMeasure(model, encoder, seed: recipe.seed)
        let session = try Session(model)
        var figures = GeneratedTextFigures()
        for index in 0..<8 {
            let example = corpus.example(index)
            let (text, hasEnded) = try measure.text(example, session, .greedy)
            figures.add(text, hasEnded: hasEnded, for: example, seed: recipe.seed)
        }
        #expect(figures.sentences >= 6 && figures.grounded >= 5, "\(figures)")
    }

    @Test("a catalogue without titles is refused, not trained on")
    func refusesEmptyCatalogs() {
        let catalog = CorpusCatalog(items: [], verb: "had")
        #expect(throws: LanguageModelError.self) { try EmbeddedModelRecipe().material(catalog) }
    }
}
