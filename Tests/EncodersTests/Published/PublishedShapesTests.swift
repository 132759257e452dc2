import Media
import Tensor
import TestFiles
import Testing

@testable import Encoders

/// Networks of the full published sizes on real files; weights are made up, so that what is checked
/// is that everything fits, is finite and depends on its input.
@Suite struct PublishedShapesTests {
    @Test(.enabled(if: SharedFolder.hasPoster, "the posters are not here"))
    func `A real poster goes through CLIP ViT-B-32`() throws {
        let configuration = CLIPConfiguration()
        let encoder = try CLIPPictureEncoder(
            configuration, CLIPPreprocessing(side: 224), from: HashedWeights(), format: .bf16,
            hash: 0)
        let poster = try Picture(contentsOf: SharedFolder.poster)
        let grey = Picture(
            width: 300, height: 200, pixels: [UInt8](repeating: 128, count: 180_000))
        let features = encoder.encode([poster, grey])
        #expect(encoder.width == 512)
        #expect(features.allSatisfy { $0.count == 512 && $0.allSatisfy(\.isFinite) })
        let product = zip(normalized(features[0]), normalized(features[1])).reduce(0) {
            $0 + $1.0 * $1.1
        }
        #expect(product < 0.999)
        #expect(features[0].contains { abs($0) > 1e-3 })
    }

    @Test(.enabled(if: SharedFolder.hasSpeech, "the recordings are not here"))
    func `A real recording goes through Wav2Vec2-Base`() throws {
        let configuration = Wav2Vec2Configuration()
        // The published receptive field and hop: 25 and 20 ms.
        #expect(configuration.leastSamples == 400)
        #expect(configuration.frames(samples: 16_000) == 49)
        let encoder = try Wav2Vec2Encoder(
            configuration, from: HashedWeights(), format: .bf16, hash: 0)
        let speech = try Sound(contentsOf: SharedFolder.speech)
        #expect(speech.sampleRate == 8000)
        let silence = Sound(sampleRate: 16_000, samples: [Float](repeating: 0, count: 4000))
        let features = encoder.encode([speech, silence])
        #expect(encoder.width == 768)
        #expect(features.allSatisfy { $0.count == 768 && $0.allSatisfy(\.isFinite) })
        #expect(features[0] != features[1])
    }
}
