import Autodiff
import Foundation
import Layers
import Tensor

/// Stopping a training and going on with it, to the bit.
extension LanguageModelTraining {
    static let stateFormat = "whyrec-language-model-training-1"

    /// What a state file's header holds beside the tensors.
    private struct Header: Codable {
        var shape: Shape
        var options: Options
        var corpus: String
        var step: Int
        var place: Int
        var rowsSeen: Int
    }

    /// Writes everything needed to go on, atomically, in single precision.
    public func save(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let header = Header(
            shape: shape, options: options, corpus: corpus, step: step, place: place,
            rowsSeen: rowsSeen)
        var tensors = weights.tensors()
        tensors += optimizer.first.tensors(prefix: "first.")
        tensors += optimizer.second.tensors(prefix: "second.")
        try SafetensorsFile.write(
            tensors,
            metadata: [
                "format": Self.stateFormat,
                "training": String(decoding: try encoder.encode(header), as: UTF8.self),
            ], to: url.path)
    }

    /// Goes on with a training that `save` wrote.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - source: The same documents it was started on.
    ///   - corpus: Identifies them; must be what the file names.
    ///   - heldOut: Documents to measure perplexity on.
    /// - Throws: `SafetensorsError` or `LanguageModelError` when the file is damaged, of another
    ///   kind, or about other documents.
    public convenience init(
        resuming url: URL, on source: any DocumentSource, corpus: String,
        heldOut: [TrainingDocument], pool: WorkerPool = .shared
    ) throws {
        let file = try SafetensorsFile(path: url.path)
        let header = try Self.header(of: file)
        guard header.corpus == corpus else {
            throw LanguageModelError(
                path: url.path, place: "training.corpus",
                expected: LanguageModelError.quoted(corpus),
                found: LanguageModelError.quoted(header.corpus),
                hint: "resume with the documents it was started on, or start anew")
        }
        let layout = LanguageModelNetwork(header.shape, deviation: 1).layout
        for piece in layout.entries.joined() {
            // Shapes are compared before anything of their size is allocated.
            for prefix in ["", "first.", "second."] {
                _ = try file.require(prefix + piece.key, shape: piece.shape)
            }
        }
        self.init(
            header.shape, options: header.options, on: source, corpus: corpus, heldOut: heldOut,
            pool: pool)
        try weights.read(file)
        try optimizer.first.read(file, prefix: "first.")
        try optimizer.second.read(file, prefix: "second.")
        optimizer.resume(afterStep: header.step)
        place = header.place
        rowsSeen = header.rowsSeen
    }

    private static func header(of file: SafetensorsFile) throws(LanguageModelError) -> Header {
        func refuse(_ expected: String, _ found: String) -> LanguageModelError {
            LanguageModelError(
                path: file.path, place: "training", expected: expected, found: found,
                hint: "give the state that whyrec train --stage language-model wrote")
        }
        guard file.metadata["format"] == stateFormat else {
            let found = file.metadata["format"].map(LanguageModelError.quoted) ?? "no format"
            throw refuse("a \(stateFormat)", found)
        }
        let text = file.metadata["training"] ?? ""
        guard let header = try? JSONDecoder().decode(Header.self, from: Data(text.utf8)) else {
            throw refuse("the settings as JSON", LanguageModelError.quoted(text))
        }
        if let problem = header.shape.problem ?? header.options.problem {
            throw refuse("settings that make a training", problem)
        }
        guard
            [header.step, header.place, header.rowsSeen].allSatisfy({ (0...1 << 50).contains($0) })
        else { throw refuse("counters in range", LanguageModelError.quoted(text)) }
        return header
    }
}
