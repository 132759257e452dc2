import Testing

@testable import Explanation

@Suite struct WordDiffTests {
    @Test func `Words that went and came are marked in their places`() {
        let diff = WordDiff(from: "a film with Alien in it", to: "a film without it")
        #expect(diff.marked == "a film [-with Alien in-] {+without+} it")
        #expect(diff.isChanged)
        #expect(WordDiff(from: "", to: "new words").marked == "{+new words+}")
        #expect(WordDiff(from: "old", to: "").marked == "[-old-]")
    }

    @Test func `Equal texts do not change, whatever the spaces`() {
        let diff = WordDiff(from: "one  two", to: "one two\n")
        #expect(!diff.isChanged)
        #expect(diff.marked == "one two")
        #expect(WordDiff(from: "", to: "").parts.isEmpty)
    }

    @Test func `Both texts can be read back from the parts`() {
        let words = ["a", "b", "c"]
        for seed in 0..<200 {
            func text(_ salt: Int) -> String {
                (0..<(seed % 9)).map { words[(seed * 7 + $0 * $0 * salt + $0) % 3] }
                    .joined(separator: " ")
            }
            let (old, new) = (text(5), text(11))
            let parts = WordDiff(from: old, to: new).parts
            #expect(
                parts.filter { $0.change != .new }.map(\.text).joined(separator: " ") == old)
            #expect(
                parts.filter { $0.change != .gone }.map(\.text).joined(separator: " ") == new)
        }
    }
}

@Suite struct GrowingWordDiffTests {
    private let old = "“Heat” is ranked with the help of “Casino” and u0093 who watched it before."

    private func marked(_ new: String) -> String {
        WordDiff(from: old, to: new, isUnfinished: true).marked
    }

    @Test func `What the new text has not come past yet is not called gone`() {
        #expect(marked("") == "")
        #expect(marked("“Heat” is ranked") == "“Heat” is ranked")
        #expect(
            marked("“Heat” is ranked with the help of u0093 who watched it")
                == "“Heat” is ranked with the help of [-“Casino” and-] u0093 who watched it")
        #expect(marked("Nothing else") == "{+Nothing else+}")
    }

    @Test func `Each beginning keeps the new words, and the whole text has the whole diff`() {
        let new = "We ranked “Heat” with the help of “Ronin” together with u0093."
        let words = new.split(separator: " ")
        for count in 0...words.count {
            let text = words.prefix(count).joined(separator: " ")
            let parts = WordDiff(from: old, to: text, isUnfinished: true).parts
            #expect(
                parts.filter { $0.change != .gone }.map(\.text).joined(separator: " ") == text)
            #expect(parts.last?.change != .gone)
        }
        #expect(
            WordDiff(from: old, to: new, isUnfinished: false) == WordDiff(from: old, to: new))
    }
}
