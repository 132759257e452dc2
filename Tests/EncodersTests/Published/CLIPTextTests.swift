import LanguageModel
import Tensor
import TestFiles
import Testing

@testable import Encoders

@Suite(
    .enabled(
        if: SharedFolder.hasTokenizer, "the folder of references is not here"))
struct CLIPTextTests {
    /// The published vocabulary over a narrow tower.
    static let configuration: CLIPConfiguration = {
        var configuration = CLIPConfiguration()
        configuration.text.width = 32
        configuration.text.innerWidth = 64
        configuration.text.heads = 4
        configuration.text.blocks = 2
        configuration.projectionWidth = 24
        return configuration
    }()

    private func encoder(_ format: WeightFormat = .f32) throws -> CLIPTextEncoder {
        try CLIPTextEncoder(
            Self.configuration, loadTokenizer(folder: SharedFolder.clipTokenizer),
            from: HashedWeights(scale: 0.2), format: format, hash: 1)
    }

    private static let texts =
        [
            "The Martian (2015)", "", "a red poster with a long title, naïve & cool",
            "the martian (2015)",
            "x", "two  spaces",
        ] + (0..<40).map { "film number \($0)" }

    @Test func `Texts have the same features alone and in a batch`() throws {
        for format in [WeightFormat.f32, .bf16] {
            let encoder = try encoder(format)
            let together = encoder.encode(Self.texts)
            for (text, features) in zip(Self.texts, together).prefix(8) {
                #expect(encoder.encode([text]) == [features])
            }
            // CLIP's tokenizer lowers case.
            #expect(together[0] == together[3])
            #expect(together[0] != together[2])
            #expect(together.allSatisfy { $0.count == 24 && $0.allSatisfy { $0.isFinite } })
        }
    }

    @Test func `A text longer than the context loses its end`() throws {
        let encoder = try encoder()
        let long = String(repeating: "film ", count: 200)
        #expect(encoder.encode([long]) == encoder.encode([long + "and more"]))
        #expect(encoder.encode([long]) != encoder.encode([String(repeating: "film ", count: 50)]))
    }

    @Test func `Special tokens named in a text are ordinary text`() throws {
        let encoder = try encoder()
        #expect(encoder.encode(["a<|endoftext|>b"]) != encoder.encode(["a"]))
    }
}
