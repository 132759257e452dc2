import Foundation
import Layers
import Media
import Tensor
import TestFiles
import Testing

@testable import Encoders

@Suite(.enabled(if: SharedFolder.hasFixtures, "the folder of references is not here"))
struct Wav2Vec2FixtureTests {
    struct Cases: Decodable {
        struct Tone: Decodable {
            let samples: Int
            let frames: Int
            let inputFirst16: ExpectedArray
            let extractFeaturesFirst2: ExpectedArray
            let lastHiddenState: ExpectedArray
            let meanPooled: ExpectedArray
        }
        let tone: Tone
    }

    let tone: Cases.Tone
    let sound: Sound

    init() throws {
        tone = try expectedCases(SharedFolder.wav2vec2, as: Cases.self).tone
        sound = try Sound(contentsOf: "\(SharedFolder.wav2vec2)/tone.wav")
    }

    private func check(_ encoder: Wav2Vec2Encoder) {
        let samples = encoder.prepared(sound)
        #expect(samples.count == tone.samples)
        expectClose(Array(samples[..<16]), tone.inputFirst16.data, "samples")
        encoder.withStates(of: samples) { result in
            #expect(result.frames == tone.frames)
            func values(_ base: UnsafeMutablePointer<Float>, _ count: Int) -> [Float] {
                Array(UnsafeBufferPointer(start: base, count: count))
            }
            // The reference's `extract_features` are what lies behind the norm.
            expectClose(
                values(result.extracted, 2 * 16), tone.extractFeaturesFirst2.data,
                "extracted features")
            expectClose(
                values(result.states, tone.frames * 32), tone.lastHiddenState.data, "states")
        }
        expectClose(encoder.encode([sound])[0], tone.meanPooled.data, "mean")
    }

    @Test func `The network computes what the reference computes`() throws {
        check(try Wav2Vec2Encoder(folder: SharedFolder.wav2vec2))
    }

    @Test func `Published spellings of names are read: prefix, older weight norm, heads`() throws {
        try withModifiedFolder(SharedFolder.wav2vec2) { tensor in
            let name = tensor.name
                .replacingOccurrences(of: "parametrizations.weight.original0", with: "weight_g")
                .replacingOccurrences(of: "parametrizations.weight.original1", with: "weight_v")
            return SafetensorsTensor("wav2vec2.\(name)", shape: tensor.shape, floats: tensor.values)
        } adding: {
            [SafetensorsTensor("lm_head.weight", shape: [2, 2], floats: [1, 2, 3, 4])]
        } body: { folder in
            check(try Wav2Vec2Encoder(folder: folder))
        }
    }

    @Test func `Sounds have the same features alone and in a batch`() throws {
        let sounds = [400, 500, 1600, 3, 0].map {
            Sound(sampleRate: 16_000, samples: Array(sound.samples.prefix($0)))
        }
        for format in [WeightFormat.f32, .bf16] {
            let encoder = try Wav2Vec2Encoder(folder: SharedFolder.wav2vec2, format: format)
            let together = encoder.encode(sounds)
            for (sound, features) in zip(sounds, together) {
                #expect(encoder.encode([sound]) == [features])
                #expect(features.count == 32 && features.allSatisfy(\.isFinite))
            }
            #expect(together[4].allSatisfy { $0 == 0 })
            #expect(together[3].contains { $0 != 0 })
        }
    }

    @Test func `Another sample rate gives nearly the same features`() throws {
        let encoder = try Wav2Vec2Encoder(folder: SharedFolder.wav2vec2)
        let faster = encoder.encode([sound.resampled(to: 44_100)])[0]
        let own = encoder.encode([sound])[0]
        let product = zip(normalized(faster), normalized(own)).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(product > 0.999)
    }
}
