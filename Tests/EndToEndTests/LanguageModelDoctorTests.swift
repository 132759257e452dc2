import Foundation
import TestFiles
import Testing

@Suite("doctor with a language model")
struct LanguageModelDoctorTests {
    private static let fixtures = SharedFolder.fixtures
    static let hasFixtures = FileManager.default.fileExists(atPath: fixtures + "/opt-tiny")

    private struct Report: Decodable {
        struct Finding: Decodable {
            let code: String
        }
        struct Model: Decodable {
            struct Tokenizer: Decodable {
                let texts: Int
                let roundTrips: Int
            }
            let architecture: String
            let parameters: Int
            let tokenizer: Tokenizer?
        }
        struct Expected: Decodable {
            let decodeTokensPerSecond: Double
            let memoryBytes: Int
            let weightBytes: Int
        }
        struct Measured: Decodable {
            let weightBytes: Int
            let packingError: Double
            let decodeTokensPerSecond: Double
        }

        let findings: [Finding]
        let model: Model
        let expected: Expected
        let measured: Measured
    }

    @Test(
        "a model folder is described, tried and measured",
        .enabled(if: hasFixtures, "the folder of references is not there"),
        arguments: [("opt-tiny", 30_528, true), ("llama-tiny-bf16-sharded", 48_544, false)])
    func examines(name: String, parameters: Int, hasTokenizer: Bool) throws {
        let run = try ProgramRun.whyrec(
            "doctor", "--language-model", "\(Self.fixtures)/\(name)", "--weights", "int8", "--json")
        #expect(run.status == 0)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let report = try decoder.decode(Report.self, from: Data(run.standardOutput.utf8))
        #expect(report.model.parameters == parameters)
        #expect(report.expected.weightBytes == report.measured.weightBytes)
        #expect(report.expected.memoryBytes > report.expected.weightBytes)
        #expect(report.expected.decodeTokensPerSecond > 0)
        #expect(report.measured.decodeTokensPerSecond > 0)
        #expect((1e-4...0.02).contains(report.measured.packingError))
        if hasTokenizer {
            #expect(report.findings.isEmpty)
            #expect(report.model.tokenizer?.texts == report.model.tokenizer?.roundTrips)
        } else {
            #expect(report.findings.map(\.code) == ["tokenizer-unreadable"])
        }
    }

    @Test("a folder without a model fails in one sentence, wrong usage ends with 2")
    func refuses() throws {
        let missing = try ProgramRun.whyrec("doctor", "--language-model", "/none/such")
        #expect(missing.status == 1)
        #expect(missing.standardError.contains("/none/such"))
        #expect(missing.standardOutput.isEmpty)
        let alone = try ProgramRun.whyrec("doctor", "--weights", "int8")
        #expect(alone.status == 2)
        let unknown = try ProgramRun.whyrec(
            "doctor", "--language-model", "/none/such", "--weights", "f4")
        #expect(unknown.status == 2)
    }
}
