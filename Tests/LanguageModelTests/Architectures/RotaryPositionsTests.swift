import Foundation
import Testing

@testable import LanguageModel

/// Angles of every published scaling, against numbers that transformers 5.23 gives for a head of 16
/// columns, a context of 256 and an original context of 64.
@Suite struct RotaryPositionsTests {
    private static let slow: [Float] = [
        0.0079056947, 0.0024999999, 0.00079056947, 0.00025000001, 7.9056947e-05,
    ]

    @Test(
        arguments: [
            (
                #""rope_theta": 500000.0"#,
                [
                    1.0, 0.19392276, 0.037606031, 0.0072926651, 0.0014142134, 0.00027424819,
                    5.3182957e-05, 1.0313385e-05,
                ], 1.0
            ),
            (
                #""rope_scaling": {"type": "linear", "factor": 4.0}"#,
                [0.25, 0.079056941, 0.025] + slow, 1.0
            ),
            (
                #""rope_scaling": {"type": "dynamic", "factor": 4.0}"#,
                [
                    1.0, 0.31622776, 0.1, 0.031622779, 0.0099999998, 0.0031622779, 0.001,
                    0.00031622779,
                ], 1.0
            ),
            (
                #"""
                "rope_parameters": {"rope_type": "llama3", "rope_theta": 500000, "factor": 8.0,
                "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                "original_max_position_embeddings": 64}
                """#,
                [
                    1.0, 0.079403013, 0.0047007538, 0.00091158313, 0.00017677668, 3.4281024e-05,
                    6.6478697e-06, 1.2891732e-06,
                ], 1.0
            ),
            (
                #"""
                "rope_theta": 10000.0, "rope_scaling": {"rope_type": "yarn", "factor": 4.0,
                "original_max_position_embeddings": 64}
                """#,
                [1.0, 0.23717082, 0.049999997] + slow, 1.1386294
            ),
            (
                #"""
                "rope_parameters": {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0,
                "original_max_position_embeddings": 64, "mscale": 0.7, "mscale_all_dim": 0.4,
                "beta_fast": 16, "beta_slow": 2, "truncate": false}
                """#,
                [1.0, 0.14849025, 0.025] + slow, 1.0394038
            ),
            (
                #"""
                "original_max_position_embeddings": 64, "rope_parameters": {"rope_type": "yarn",
                "factor": null, "attention_factor": 0.9}
                """#,
                [1.0, 0.23717082, 0.049999997] + slow, 0.9
            ),
            (
                #"""
                "rope_parameters": {"rope_type": "longrope", "rope_theta": 10000.0,
                "original_max_position_embeddings": 64,
                "short_factor": [1, 1.1, 1.2, 1.3, 1.5, 2, 3, 4],
                "long_factor": [1, 2, 3, 4, 5, 6, 7, 8]}
                """#,
                [
                    1.0, 0.28747976, 0.083333336, 0.024325214, 0.0066666668, 0.0015811389,
                    0.00033333333, 7.9056947e-05,
                ], 1.1547005
            ),
        ] as [(String, [Float], Float)])
    func `angles equal the reference`(
        keys: String, frequencies: [Float], magnitude: Float
    ) throws {
        let json = """
            {"model_type": "llama", "vocab_size": 16, "hidden_size": 64, "intermediate_size": 16,
            "num_hidden_layers": 1, "num_attention_heads": 4, "max_position_embeddings": 256,
            \(keys)}
            """
        let configuration = try ModelConfiguration(json: Data(json.utf8), path: "config.json")
        let rotary = try #require(configuration.architecture.attention.rotary)
        #expect(rotary.frequencies.count == frequencies.count)
        for (actual, expected) in zip(rotary.frequencies, frequencies) {
            #expect(abs(actual - expected) <= 3e-7 * expected)
        }
        #expect(abs(rotary.magnitude - magnitude) < 1e-6)
    }

    @Test func `a context ends where other angles would be needed`() throws {
        let json = """
            {"model_type": "llama", "vocab_size": 16, "hidden_size": 16, "intermediate_size": 16,
            "num_hidden_layers": 1, "num_attention_heads": 4, "max_position_embeddings": 256,
            "rope_scaling": {"type": "longrope", "original_max_position_embeddings": 64,
            "short_factor": [1, 1], "long_factor": [1, LONG]}}
            """
        func context(_ long: String) throws -> Int {
            let text = json.replacingOccurrences(of: "LONG", with: long)
            return try ModelConfiguration(json: Data(text.utf8), path: "").architecture.contextCount
        }
        #expect(try context("2") == 64)
        #expect(try context("1") == 256)
    }
}
