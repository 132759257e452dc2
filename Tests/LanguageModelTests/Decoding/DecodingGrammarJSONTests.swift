import Foundation
import LanguageModel
import Testing

@Suite struct DecodingGrammarJSONTests {
    private func grammar(_ text: String) throws(LanguageModelError) -> DecodingGrammar {
        try DecodingGrammar(json: Data(text.utf8), path: "rationale.json")
    }

    @Test func everyKindOfPartIsRead() throws {
        let read = try grammar(
            """
            ["Recommended ", {"slot": "title", "choices": ["Alien", "Gravity"]},
             {"free": "why", "minimum": 2, "maximum": 40, "characters": "prose", "except": ",;",
              "forbidden": ["Titanic"]},
             {"oneOf": [".", {"optional": "!"}]},
             {"repeat": {"slot": "tag", "choices": ["war"]}, "atLeast": 1, "atMost": 3,
              "separator": ", "},
             {"sentence": "more", "maximum": 60}]
            """)
        #expect(
            read
                == .sequence([
                    .literal("Recommended "), .slot("title", choices: ["Alien", "Gravity"]),
                    .free(
                        FreeSpan(
                            "why", minimum: 2, maximum: 40, characters: .prose.excluding(",;"),
                            forbidden: ["Titanic"])),
                    .oneOf([.literal("."), .optional(.literal("!"))]),
                    .repeated(
                        .slot("tag", choices: ["war"]), count: 1...3, separator: ", "),
                    .sentence("more", maximum: 60),
                ]))
        #expect(try grammar("\"a text\"") == .literal("a text"))
    }

    @Test(arguments: [
        ("{", "JSON"), ("3", "$"), ("[\"a\", 7]", "$[1]"), ("{\"slot\": \"a\"}", "$.choices"),
        ("{\"slot\": \"a\", \"choices\": [1]}", "$.choices"),
        ("{\"free\": \"a\", \"minimum\": -1}", "$.minimum"),
        ("{\"free\": \"a\", \"maximum\": 1.5}", "$.maximum"),
        ("{\"free\": \"a\", \"maximum\": 1e300}", "$.maximum"),
        ("{\"free\": \"a\", \"characters\": \"odd\"}", "$.characters"),
        ("{\"free\": \"a\", \"except\": \"\u{E9}\"}", "$.except"),
        ("{\"free\": \"a\", \"colour\": 1}", "colour"),
        ("{\"oneOf\": \"a\"}", "$.oneOf"), ("{}", "none of them"),
        ("{\"slot\": \"a\", \"free\": \"b\"}", "slot and free"),
        ("{\"repeat\": \"a\", \"atLeast\": 3, \"atMost\": 1}", "$.atMost"),
        (
            "[[[[\"a\", [{\"optional\": {\"oneOf\": [false]}}]]]]]",
            "$[0][0][0][1][0].optional.oneOf[0]"
        ),
    ])
    func mistakesAreToldWithTheirPlace(_ text: String, _ told: String) {
        let error = #expect(throws: LanguageModelError.self) { try grammar(text) }
        #expect(error?.description.contains(told) == true, "\(error?.description ?? "")")
        #expect(error?.path == "rationale.json")
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
        let error = #expect(throws: LanguageModelError.self) { try grammar(deep) }
        #expect(error?.description.contains("64 parts") == true)
    }
}
