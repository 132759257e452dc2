import Catalog
import Testing

@testable import Explanation

@Suite struct MentionScanTests {
    private let facts = ItemFacts(
        titles: [
            "Casino", "It", "Ranked With Fire", "The Insider", "Jaws", "“Odd”", "u2571", "Heat",
        ],
        attributes: [Attribute(index: 0, kind: "genre", name: "Crime", source: "here")],
        links: ItemAttributes(
            offsets: [Int](repeating: 0, count: 9), attributes: [], support: []))

    private var set: EvidenceSet {
        WriterFixture.evidence(
            [
                WriterFixture.piece("n1", .user(93), "u0093", overlap: ["-"]),
                WriterFixture.piece("h1", .item(3), "a label that lies"),
                WriterFixture.piece("a1", .attribute(0), "genre Crime"),
            ], item: 7)
    }

    private func foreign(_ text: String) -> [String] {
        MentionScan(facts)(text, about: set).foreign
    }

    @Test func `What the subjects of the evidence are called may be named`() {
        let found = MentionScan(facts)(
            "“Heat” is ranked with the help of “The Insider”, u0093, who also had “Casino”, and "
                + "“genre Crime”. It has it.", about: set)
        #expect(found.foreign.isEmpty)
        #expect(found.mentions == 5)
    }

    @Test func `Titles, quotations and pseudonyms from elsewhere are found`() {
        #expect(foreign("“Heat” is like “Jaws”.") == ["Jaws"])
        // In whatever words and without quotes; as a part of a word it is none.
        #expect(foreign("It resembles Jaws, and Jawset.") == ["Jaws"])
        #expect(foreign("with Ranked With Fire.") == ["Ranked With Fire"])
        #expect(foreign("“a label that lies”") == ["a label that lies"])
        #expect(foreign("u0094 had it") == ["u0094"])
        #expect(foreign("“It” is here") == ["It"])
        #expect(foreign("“never closed") == ["never closed"])
        #expect(foreign("“u2571”") == ["u2571"])
    }
}
