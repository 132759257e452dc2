import Tensor
import Testing

@testable import LanguageModel

@Suite struct ForbiddenWordsTests {
    private func isAllowed(_ text: String, _ words: [String]) -> Bool {
        let forbidden = ForbiddenWords(words).automaton
        var state: Int32? = forbidden.start
        for byte in text.utf8 { state = state.flatMap { forbidden.next($0, byte) } }
        return state.map { !forbidden.isPending($0) } ?? false
    }

    @Test func phrasesAreFoundWhateverStandsBetweenTheirWords() {
        let words = ["The Matrix", "matrix reloaded", "up"]
        #expect(!isAllowed("see the  MATRIX", words))
        #expect(!isAllowed("The-Matrix!", words))
        #expect(!isAllowed("the matrix reloaded", words))
        #expect(!isAllowed("a matrix, reloaded", words))
        #expect(!isAllowed("Up", words))
        #expect(isAllowed("see then matrix", words))
        #expect(isAllowed("theMatrix upper cup", words))
        #expect(isAllowed("matrix the reloaded", words))
    }

    @Test func nothingIsForbiddenWithoutWords() {
        #expect(isAllowed("war", []))
        #expect(isAllowed("!!!", ["", "?!"]))
    }

    @Test func randomTextsAreJudgedAsByTheSlowTwin() {
        let stream = RandomStream(seed: 2, component: "test/words")
        let letters = Array("aAb c-é".unicodeScalars)
        func text(_ stream: RandomStream, _ longest: Int) -> String {
            var text = String.UnicodeScalarView()
            for place in 0..<stream.integer(0, below: longest + 1) {
                text.append(letters[stream.integer(place + 1, below: letters.count)])
            }
            return String(text)
        }
        for round in 0..<3000 {
            let own = stream.stream(round)
            let words = (0..<own.integer(0, below: 4)).map { text(own.stream($0 + 1), 4) }
            let text = text(own.stream(0), 12)
            let grammar = DecodingGrammar.free(
                FreeSpan("all", minimum: 0, maximum: 100, forbidden: ForbiddenWords(words)))
            #expect(
                isAllowed(text, words) == GrammarTwin.matches(grammar, Array(text.utf8)),
                "\(text) without \(words)")
        }
    }
}
