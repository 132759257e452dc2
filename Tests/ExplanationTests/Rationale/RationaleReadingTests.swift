import Testing

@testable import Explanation

@Suite struct RationaleReadingTests {
    private let set = WriterFixture.evidence(WriterFixture.pieces)

    private func reading(_ text: String) -> RationaleReading {
        RationaleReading(text, about: set)
    }

    @Test func `Mentions are matched in the role that the sentence gives them`() {
        let whole = reading(
            "“Heat” is ranked with the help of “Casino”, which you watched and u0093, "
                + "who also watched “Ronin”. It also has “genre Crime”.")
        #expect(whole.form == .withTheHelpOf)
        #expect(whole.claims.map(\.evidence) == [["h1", "n1"], ["a1"]])
        #expect(whole.claims.allSatisfy { $0.grounded })
        #expect(whole.claims.count == 2 && whole.claims[1].text == "It also has “genre Crime”.")
        #expect(!whole.namesTwice)

        let cause = reading("Because you watched “Casino”, “Heat” comes first.")
        #expect(cause.form == .because)
        #expect(cause.claims.map(\.evidence) == [["h1"]])

        let none = reading("There is no evidence to name for “Heat”.")
        #expect(none.form == .withoutEvidence && none.claims.isEmpty)
    }

    @Test func `What the evidence does not hold is flagged`() {
        // A title from nowhere, a piece of another kind in the role, a neighbour who does not share.
        for text in [
            "“Heat” is ranked with the help of “Jaws”, which you watched.",
            "“Heat” is ranked with the help of “genre Crime”, which you watched.",
            "“Heat” is ranked with the help of u4444, who watched it.",
            "“Heat” is ranked with the help of u0093, who also watched “Alien”.",
            "“Heat” is ranked with the help of u0093 and u1177, who also watched “Casino”.",
        ] {
            let found = reading(text)
            #expect(found.claims.contains { !$0.grounded }, "\(text)")
        }
        let shared = reading(
            "“Heat” is ranked with the help of u0093 and u1177, who also watched “Ronin”.")
        #expect(shared.claims.map(\.evidence) == [["n1", "n2"]])
        #expect(shared.claims.allSatisfy { $0.grounded })
    }

    @Test func `Another candidate or wording is no rationale of this one`() {
        #expect(
            reading("“Jaws” is ranked with the help of “Casino”, which you watched.").form == nil)
        let free = reading("I like “Casino”. So does u0093.")
        #expect(free.form == nil)
        #expect(free.claims.map(\.evidence) == [["h1"], ["n1"]])
        #expect(reading("").claims.isEmpty)
    }

    @Test func `Full stops inside quotations end nothing`() {
        let text = "“Mr. Smith. Goes” is ranked with the help of “E.T. 2.”. It also has “a. b”."
        #expect(
            RationaleReading.sentences(of: text) == [
                "“Mr. Smith. Goes” is ranked with the help of “E.T. 2.”.", "It also has “a. b”.",
            ])
    }

    @Test func `Naming a piece twice is noticed`() {
        let text = "“Heat” is ranked with the help of “Casino”, which you watched. "
        #expect(reading(text + "The history also holds “Casino”.").namesTwice)
        #expect(!reading(text + "It also has “genre Crime”.").namesTwice)
    }
}
