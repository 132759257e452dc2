import LanguageModel
import Testing

@testable import Explanation

@Suite struct RationaleWriterTests {
    private let set = WriterFixture.evidence(WriterFixture.pieces)

    /// Every choice of kinds.
    private var subsets: [EvidenceSet] {
        (0..<8).map { bits in
            WriterFixture.evidence(
                WriterFixture.pieces.filter { piece in
                    bits >> (EvidenceKind.allCases.firstIndex(of: piece.kind) ?? 0) & 1 == 1
                })
        }
    }

    @Test func `What it says is in the evidence, cited and grounded, and streams as it is`()
        throws
    {
        for set in subsets {
            for verdict in [nil, FaithfulnessVerdict.faithful] {
                var streamed = ""
                let rationale = try #require(
                    WriterFixture.embedded.rationale(
                        for: set, verdict: verdict, onText: { streamed += $0 }))
                #expect(rationale.source == .model, "\(rationale.fallback ?? "")")
                #expect(rationale.fallback == nil)
                #expect(rationale.version == "model v1")
                #expect(rationale.claims.allSatisfy { $0.grounded }, "\(rationale.text)")
                #expect(rationale.claims.allSatisfy { !$0.evidence.isEmpty })
                #expect(rationale.claims.isEmpty == set.pieces.isEmpty)
                let words =
                    rationale.claims.isEmpty
                    ? rationale.text : rationale.claims.map(\.text).joined(separator: " ")
                #expect(streamed == words)
                #expect(streamed.contains("“Heat”"))
                #expect(
                    RationaleGrammar.rationale.recognition(of: streamed) != nil, "\(streamed)")
            }
        }
    }

    @Test func `Only a removal test that passed lets it say because`() throws {
        for verdict in FaithfulnessVerdict.allCases + [nil] {
            let rationale = try #require(
                WriterFixture.embedded.rationale(for: set, verdict: verdict))
            let isCause = rationale.text.lowercased().contains("because")
            #expect(isCause == (verdict == .faithful), "\(rationale.text)")
            #expect(rationale.form == (verdict == .faithful ? .because : .withTheHelpOf))
        }
        // Without evidence there is nothing to be the cause.
        let bare = try #require(
            WriterFixture.embedded.rationale(
                for: WriterFixture.evidence([]), verdict: .faithful))
        #expect(bare.form == .withoutEvidence)
        #expect(!bare.text.lowercased().contains("because"))
    }

    @Test func `The same evidence reads the same, whatever was written before`() throws {
        let first = WriterFixture.embedded.rationale(for: set)
        _ = WriterFixture.embedded.rationale(for: WriterFixture.evidence(title: "Up", []))
        #expect(WriterFixture.embedded.rationale(for: set) == first)
    }

    @Test func `Another wording says it in other words, the same ones every time`() throws {
        let wordings = (0..<6).map { WriterFixture.embedded.rationale(for: set, wording: $0) }
        #expect(Set(wordings.compactMap { $0?.text }).count > 3)
        #expect(wordings.allSatisfy { $0?.grounding == 1 && $0?.source == .model })
        #expect(wordings[0] == WriterFixture.embedded.rationale(for: set))
        #expect(WriterFixture.embedded.rationale(for: set, wording: 4) == wordings[4])
    }

    @Test func `A new selection stops it between two tokens`() {
        var asked = 0
        var streamed = ""
        let rationale = WriterFixture.embedded.rationale(
            for: set,
            isCancelled: {
                asked += 1
                return asked > 6
            }, onText: { streamed += $0 })
        #expect(rationale == nil)
        let whole = WriterFixture.embedded.rationale(for: set)
        #expect(whole?.text.hasPrefix(streamed) == true && !streamed.isEmpty)
        #expect(WriterFixture.embedded.rationale(for: set, isCancelled: { true }) == nil)
    }

    @Test func `A model without marks that knows nothing still keeps to the evidence`() throws {
        let writer = WriterFixture.ignorant(context: 2048)
        for set in subsets {
            let rationale = try #require(writer.rationale(for: set))
            #expect(rationale.source == .model, "\(rationale.fallback ?? "")")
            #expect(rationale.grounding == 1, "\(rationale.text)")
        }
    }

    @Test func `A model that cannot write leaves it to the template, which says so`() throws {
        // Neither prompt nor sentence fit into so short a context.
        let rationale = try #require(
            WriterFixture.ignorant(context: 48).rationale(for: set, verdict: .faithful))
        #expect(rationale.source == .template)
        #expect(rationale.fallback?.isEmpty == false)
        #expect(
            rationale.text
                == RationaleTemplate().rationale(for: set, verdict: .faithful).text)
        #expect(rationale.form == .because)
        // A title that nothing can be written about.
        let nameless = try #require(
            WriterFixture.embedded.rationale(for: WriterFixture.evidence(title: "", [])))
        #expect(nameless.source == .template && nameless.fallback != nil)
    }

    @Test func `Nothing is said about the place of the candidate, which evidence does not tell`()
        throws
    {
        let tokenizer = WriterFixture.byteTokenizer
        for (mayClaimCause, reason) in [
            (false, "with the help of “Casino”, which you watched."),
            (true, "because you watched “Casino”."),
        ] {
            let grammar = try CompiledGrammar(
                RationalePrompt(
                    set, verb: "watched", mayClaimCause: mayClaimCause, tokenizer: tokenizer,
                    encoder: nil
                ).grammar, vocabulary: VocabularyTrie(tokenizer))
            for opening in ["is ranked first", "was ranked high", "leads the list", "fits best"] {
                #expect(!grammar.matches("“Heat” \(opening) \(reason)"))
            }
            let plain = mayClaimCause ? "is recommended" : "is ranked"
            #expect(grammar.matches("“Heat” \(plain) \(reason)"))
        }
    }

    @Test func `Items are said to be shared by those who share them`() {
        let fillings = RationalePrompt.fillings(set, verb: "watched")
        #expect(fillings[.sharedItems] == ["Ronin"])
        #expect(fillings[.neighbors] == ["u0093", "u1177"])
        let apart = WriterFixture.evidence([
            WriterFixture.piece("n1", .user(1), "u0001", overlap: ["A"]),
            WriterFixture.piece("n2", .user(2), "u0002", overlap: ["B"]),
        ])
        #expect(RationalePrompt.fillings(apart, verb: "had")[.sharedItems] == [])
        #expect(RationalePrompt.fillings(apart, verb: "had")[.neighbors]?.count == 2)
    }
}
