import Foundation
import TestFiles
import Testing

@Suite("The command that lets a language model write")
struct GenerateCommandTests {
    private static let model = SharedFolder.path("oracles/fixtures/llama-tiny")
    private static let haveModel = FileManager.default.fileExists(atPath: model)

    private func document(_ run: ProgramRun) throws -> [String: Any] {
        try #require(run.status == 0, "\(run.standardError)")
        #expect(run.standardError.isEmpty)
        return try #require(
            JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any])
    }

    @Test(
        "generate gives text, tokens and rates", .enabled(if: haveModel, "needs ../shared/oracles"))
    func generates() throws {
        let arguments = [
            "generate", "--model", Self.model, "--prompt", "The Martian", "--tokens", "9", "--json",
        ]
        let greedy = try document(ProgramRun(ProgramRun.whyrec, arguments))
        #expect(greedy["stopped"] as? String == "length" && greedy["weights"] as? String == "f32")
        let tokens = try #require(greedy["tokens"] as? [Int])
        #expect(tokens.count == 9 && greedy["token_count"] as? Int == 9)
        for rate in ["prefill_tokens_per_second", "decode_tokens_per_second"] {
            #expect(try #require(greedy[rate] as? Double) > 0)
        }
        let draws = arguments + ["--temperature", "1.5", "--top-p", "0.95"]
        let drawn = try document(ProgramRun(ProgramRun.whyrec, draws + ["--seed", "3"]))
        let again = try document(ProgramRun(ProgramRun.whyrec, draws + ["--seed", "3"]))
        let other = try document(ProgramRun(ProgramRun.whyrec, draws + ["--seed", "4"]))
        #expect(drawn["tokens"] as? [Int] == again["tokens"] as? [Int])
        #expect(drawn["tokens"] as? [Int] != other["tokens"] as? [Int])
        let plain = try ProgramRun.whyrec(
            "generate", "--model", Self.model, "--prompt", "The Martian", "--tokens", "9")
        #expect(plain.standardOutput == (greedy["text"] as? String ?? "") + "\n")
        #expect(plain.standardError.isEmpty)
    }

    @Test(
        "generate keeps to a grammar and tells what each part is",
        .enabled(if: haveModel, "needs ../shared/oracles"))
    func keepsToAGrammar() throws {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-grammar-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(
            """
            ["Like ", {"slot": "title", "choices": ["Gravity", "The Martian"]}, ":",
             {"sentence": "why", "maximum": 20}]
            """.utf8
        ).write(to: file)
        let arguments = [
            "generate", "--model", Self.model, "--prompt", "Why?", "--grammar", file.path,
            "--temperature", "1",
        ]
        let result = try document(
            ProgramRun(ProgramRun.whyrec, arguments + ["--tokens", "60", "--json"]))
        #expect(result["whole"] as? Bool == true)
        let spans = try #require(result["spans"] as? [[String: Any]])
        #expect(
            spans.map { $0["kind"] as? String } == [
                "literal", "slot", "literal", "free", "literal",
            ])
        let choice = try #require(spans[1]["choice"] as? Int)
        #expect(spans[1]["text"] as? String == ["Gravity", "The Martian"][choice])
        let tight = try ProgramRun(ProgramRun.whyrec, arguments + ["--tokens", "3"])
        #expect(tight.status == 1 && tight.standardError.contains("to finish its text"))
        try Data("[1]".utf8).write(to: file)
        let wrong = try ProgramRun(ProgramRun.whyrec, arguments)
        #expect(wrong.status == 1 && wrong.standardError.contains("$[0]"))
    }

    @Test("generate tells wrong usage from failure")
    func refuses() throws {
        #expect(try ProgramRun.whyrec("generate").status == 2)
        #expect(
            try ProgramRun.whyrec("generate", "--prompt", "a", "--prompt-tokens", "1").status == 2)
        #expect(try ProgramRun.whyrec("generate", "--prompt", "a", "--top-k", "0").status == 2)
        #expect(try ProgramRun.whyrec("generate", "--prompt", "a", "--weights", "int3").status == 2)
        let missing = try ProgramRun.whyrec("generate", "--prompt", "a", "--model", "/nowhere")
        #expect(missing.status == 1 && missing.standardError.contains("/nowhere"))
    }
}
