import Catalog
import Recommenders
import Testing

@testable import Explanation

private func piece(
    _ id: String, _ kind: EvidenceKind, _ label: String, overlap: [String] = []
) -> Evidence {
    Evidence(
        id: id, kind: kind, subject: .item(0), label: label, similarity: 0.5, weight: 0.5,
        provenance: "by hand", modality: .interactions, time: 1, support: 7, overlap: [],
        overlapTitles: overlap)
}

private func evidence(
    user: Int32 = 3, item: Int32 = 8, _ pieces: [Evidence], withheld: Int = 0, history: Int = 4
) -> EvidenceSet {
    EvidenceSet(
        user: user, item: item, title: "Heat", now: 10, version: "model v1", pieces: pieces,
        withheld: withheld, historyCount: history)
}

private let all = [
    piece("n1", .neighbor, "u0093", overlap: ["Casino"]), piece("n2", .neighbor, "u1177"),
    piece("h1", .historyItem, "Casino"), piece("h2", .historyItem, "Ronin"),
    piece("a1", .attribute, "genre Crime"),
]

@Suite struct RationaleTests {
    private let template = RationaleTemplate()

    @Test func `Every claim is linked to evidence and grounded`() {
        for item in 0..<Int32(40) {
            let set = evidence(item: item, all)
            let rationale = template.rationale(for: set)
            #expect(rationale.claims.count == 3)
            #expect(rationale.grounding == 1)
            for claim in rationale.claims {
                #expect(!claim.evidence.isEmpty && claim.evidence.allSatisfy { set[$0] != nil })
                #expect(rationale.text.contains(claim.text))
            }
            #expect(rationale.source == .template && rationale.version == "model v1")
        }
    }

    @Test func `Only a removal test that passed makes it a cause`() {
        for item in 0..<Int32(12) {
            let set = evidence(item: item, all)
            for verdict in FaithfulnessVerdict.allCases {
                let rationale = template.rationale(for: set, verdict: verdict)
                #expect(rationale.text.contains("because of") == (verdict == .faithful))
                #expect(rationale.text.contains("with the help of") == (verdict != .faithful))
                #expect(rationale.form == (verdict == .faithful ? .because : .withTheHelpOf))
                #expect(rationale.grounding == 1)
            }
        }
        let bare = template.rationale(for: evidence([]), verdict: .faithful)
        #expect(bare.form == .withoutEvidence && !bare.text.contains("because"))
    }

    @Test func `A cause is told of the kinds alone that enter the score`() {
        let set = evidence(all)
        let told = set.tellable(after: .faithful, entering: [.historyItem])
        #expect(told.pieces.map(\.id) == ["h1", "h2"])
        for verdict in FaithfulnessVerdict.allCases where verdict != .faithful {
            #expect(set.tellable(after: verdict, entering: [.historyItem]) == set)
        }
        #expect(set.tellable(after: nil, entering: []) == set)
        #expect(set.tellable(after: .faithful, entering: Set(EvidenceKind.allCases)) == set)
        #expect(
            template.rationale(for: told, verdict: .faithful).claims.map(\.evidence) == [
                ["h1", "h2"]
            ])
    }

    @Test func `Other wordings go round the phrasings`() {
        let numbers = (0..<4).map { template.rationale(for: evidence(all), wording: $0).phrasing }
        #expect(Set(numbers) == [0, 1, 2] && numbers[3] == numbers[0])
    }

    @Test func `Without a test the wording never claims a cause`() {
        let subsets = [all, [all[0]], [all[2]], [all[4]], [all[0], all[4]]]
        for item in 0..<Int32(40) {
            for pieces in subsets {
                let text = template.rationale(for: evidence(item: item, pieces)).text
                #expect(text.contains("with the help of"))
                #expect(!text.lowercased().contains("because"))
                #expect(text.contains("“Heat”"))
            }
        }
    }

    @Test func `The phrasing is fixed by user and item, and all phrasings occur`() {
        let numbers = (0..<Int32(60)).map { item in
            template.rationale(for: evidence(item: item, all)).phrasing
        }
        #expect(Set(numbers) == [0, 1, 2])
        #expect(
            template.rationale(for: evidence(item: 5, all))
                == template.rationale(for: evidence(item: 5, all)))
    }

    @Test func `Without evidence the reason is given and nothing is claimed`() {
        let cold = template.rationale(for: evidence([], history: 0))
        #expect(cold.claims.isEmpty && cold.text.contains("the history is empty"))
        let rare = template.rationale(for: evidence([], withheld: 3))
        #expect(rare.text.contains("too few people"))
        let far = template.rationale(for: evidence([]))
        #expect(far.text.contains("nothing in the history"))
        for rationale in [cold, rare, far] { #expect(rationale.text.contains("score alone")) }
    }

    @Test func `A claim about something that is not in the evidence is not grounded`() {
        let set = evidence(all)
        func check(_ text: String, _ ids: [String]) -> GroundingCheck {
            GroundingCheck(text, citing: ids, in: set)
        }
        #expect(check("“Heat” is ranked with the help of “Casino”.", ["h1"]).isGrounded)
        let invented = check("It is close to “Alien” and “Casino”.", ["h1"])
        #expect(!invented.isGrounded && invented.unsupported == ["Alien"])
        #expect(!check("u0520 had it.", ["n1"]).isGrounded, "a user that is not evidence")
        #expect(!check("u1177 had it.", ["n1"]).isGrounded, "a user that is not the one cited")
        #expect(check("u0093 had “Casino” too.", ["n1"]).isGrounded, "a shared item")
        #expect(!check("u1177 had “Casino” too.", ["n2"]).isGrounded, "an item not shared")
        #expect(!check("It is good.", []).isGrounded, "no citation")
        let unknown = check("It is good.", ["n9"])
        #expect(!unknown.isGrounded && unknown.unknownCitations == ["n9"])
        #expect(!check("Close to “Casino", ["n2"]).isGrounded, "a quotation left open")
    }

    @Test func `Mentions are quotations and pseudonyms`() {
        #expect(
            GroundingCheck.mentions(in: "“A, u0001” and u0093, u12, user u11770: “B”.")
                == ["A, u0001", "u0093", "u11770", "B"])
    }

    @Test func `Pseudonyms have at least four digits`() {
        #expect(pseudonym(of: 93) == "u0093")
        #expect(pseudonym(of: 12_345) == "u12345")
    }

    @Test(arguments: [
        ("plain", "plain"), ("a\nb\tc", "a b c"), ("\u{1b}]0;x\u{07}y", "]0;x y"),
        ("say “hi” \"now\"", "say 'hi' 'now'"), ("\u{202E}abc\u{2066}", "abc"),
        ("👩‍🚀 宇宙", "👩‍🚀 宇宙"), ("\u{9B}31mred", "31mred"), ("   ", ""),
    ])
    func `Untrusted text is made one safe line`(text: String, safe: String) {
        #expect(sanitized(text) == safe)
    }

    @Test func `Long text is cut`() {
        #expect(sanitized(String(repeating: "x", count: 500)).count == 120)
    }
}
