import Testing

@testable import Explanation

struct GeneratedTextFiguresTests {
    let example = CorpusExample(
        question: RecommendationCase(
            verb: "watched", profile: [],
            history: [CorpusItem(title: "Iron Harbor", year: nil, attributes: [])],
            neighbors: [
                .init(name: "u0093", titles: ["Iron Harbor", "Pale River"]),
                .init(name: "u4120", titles: ["Pale River"]),
            ],
            nearItems: ["Iron Harbor"], attributes: ["tag jazz"],
            candidates: [
                CorpusItem(title: "Pale River", year: nil, attributes: []),
                CorpusItem(title: "Glass King", year: nil, attributes: []),
            ], pick: 0),
        layout: PromptLayout(), form: .because,
        rationale: WrittenSentence(parts: [], derivation: []), isDecided: true, promptWeight: 0)

    private func figures(_ text: String) -> GeneratedTextFigures {
        var figures = GeneratedTextFigures()
        figures.add(text, hasEnded: true, for: example, seed: 1)
        return figures
    }

    @Test("a grounded sentence counts as everything")
    func countsGrounded() {
        let figures = figures("“Pale River” fits best because u0093 and u4120 watched it.")
        #expect(figures.sentences == 1 && figures.grammatical == 1 && figures.grounded == 1)
        #expect(figures.rightForm == 1 && figures.rightItem == 1 && figures.words == 10)
    }

    @Test("a title from nowhere is a sentence and no more")
    func countsForeignTitles() {
        let figures = figures("“Pale River” fits best because it is close to “Heat”.")
        #expect(figures.sentences == 1 && figures.grammatical == 0 && figures.grounded == 0)
    }

    @Test("a title of the prompt that is no evidence is grammatical, not grounded")
    func countsUngrounded() {
        let other = figures("“Pale River” fits best because it is close to “Glass King”.")
        #expect(other.grammatical == 1 && other.grounded == 0)
        // u4120 did not share Iron Harbor.
        let shared = figures(
            "“Pale River” fits best because u4120, who also watched “Iron Harbor”, watched it.")
        #expect(shared.grammatical == 1 && shared.grounded == 0)
        let right = figures(
            "“Pale River” fits best because u0093, who also watched “Iron Harbor”, watched it.")
        #expect(right.grounded == 1)
    }

    @Test("another form or another candidate is noticed")
    func noticesFormAndItem() {
        let form = figures("“Pale River” is ranked with the help of its “tag jazz”.")
        #expect(form.grounded == 1 && form.rightForm == 0)
        let item = figures("“Glass King” fits best because it has “tag jazz”.")
        #expect(item.grammatical == 1 && item.rightItem == 0 && item.grounded == 0)
    }

    @Test("no sentence is none")
    func countsNoSentence() {
        let figures = figures("because because")
        #expect(figures.sentences == 0 && figures.texts == 1 && figures.ended == 1)
    }
}
