import Testing

@testable import Explanation

struct PhraseTests {
    let fillings: [SentenceSlot: [String]] = [
        .item: ["Pale River"], .verb: ["watched"], .neighbors: ["u0093", "u4120"],
        .historyItems: ["Iron Harbor", "War and Snow", "Glass King"],
        .attributes: ["genre Drama"], .sharedItems: ["Iron Harbor"],
    ]

    @Test("what the grammar writes, it recognises, by the same choices and fillings")
    func writesWhatItRecognises() throws {
        for index in 0..<100 {
            var draws = Draws(.init(seed: 3, component: "test").stream(index))
            let sentence = RationaleGrammar.rationale.written(filling: fillings, &draws)
            let recognition = try #require(
                RationaleGrammar.rationale.recognition(of: sentence.text), "\(sentence.text)")
            let mentions = sentence.parts.compactMap { part in
                part.slot.map {
                    ($0, part.text.hasPrefix(" ") ? String(part.text.dropFirst()) : part.text)
                }
            }
            #expect(recognition.mentions.map(\.text) == mentions.map(\.1), "\(sentence.text)")
            #expect(
                RationaleGrammar.rationale.recognition(
                    of: sentence.text, filling: .listed(fillings)) != nil, "\(sentence.text)")
        }
    }

    @Test("a sentence with a missing word, a wrong number or another ending is none")
    func refusesWhatIsNoSentence() {
        let grammar = RationaleGrammar.rationale
        #expect(grammar.recognition(of: "“A” fits best because it has “genre Drama”.") != nil)
        #expect(
            grammar.recognition(
                of: "“A” fits best because “genre Drama” are common in the history.") == nil)
        #expect(
            grammar.recognition(of: "“A” fits best because “x” and “y” are common in the history.")
                != nil)
        #expect(grammar.recognition(of: "“A” fits best because it has “genre Drama”") == nil)
        #expect(grammar.recognition(of: "“A” fits because it has “genre Drama”.") == nil)
        #expect(grammar.recognition(of: "“A” fits best because it has genre Drama.") == nil)
        #expect(grammar.recognition(of: "“A” fits best because u09 watched it.") == nil)
        #expect(grammar.recognition(of: "“A” fits best because u0093 watched it.") != nil)
        #expect(grammar.recognition(of: "") == nil)
    }

    @Test("only listed fillings are recognised when a list is given")
    func recognisesListedFillingsOnly() {
        let text = "“Pale River” fits best because it has “genre Drama”."
        let grammar = RationaleGrammar.rationale
        #expect(grammar.recognition(of: text, filling: .listed(fillings)) != nil)
        var others = fillings
        others[.attributes] = ["genre Crime"]
        #expect(grammar.recognition(of: text, filling: .listed(others)) == nil)
    }

    @Test("\"because\" and \"with the help of\" never meet in one sentence")
    func keepsFormsApart() {
        for (form, own, other) in [
            (RationaleForm.because, "ecause", "with the help of"),
            (.withTheHelpOf, "ith the help of", "because"),
        ] {
            for index in 0..<200 {
                var draws = Draws(.init(seed: 5, component: "test").stream(index))
                let text = RationaleGrammar.phrase(form).written(filling: fillings, &draws).text
                #expect(text.contains(own) && !text.lowercased().contains(other), "\(text)")
            }
        }
    }

    @Test("there are many more than 150 phrasings")
    func hasManyPhrasings() {
        #expect(RationaleGrammar.rationale.derivationCount > 10_000)
        var texts: Set<String> = []
        for index in 0..<1_000 {
            var draws = Draws(.init(seed: 9, component: "test").stream(index))
            texts.insert(RationaleGrammar.rationale.written(filling: fillings, &draws).text)
        }
        #expect(texts.count > 600)
    }
}
