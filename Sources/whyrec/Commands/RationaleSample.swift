import Catalog
import Explanation
import Foundation
import Recommenders
import Tensor

/// Rationales of many random candidates, looked at by somebody who did not write them.
struct RationaleSample {
    private let momentary: MomentaryModel
    private var explainer: Explainer
    private let writer: RationaleWriter?
    private var test: RemovalTest?
    private let scan: MentionScan
    private let seed: UInt64

    /// Places of the list that candidates are drawn from.
    private static let listCount = 20

    /// - Parameters:
    ///   - writer: Nil for the template.
    ///   - test: Nil where the evidence is not taken away first.
    init(
        _ momentary: MomentaryModel, explainer: Explainer, facts: ItemFacts,
        writer: RationaleWriter?, test: RemovalTest?, seed: UInt64
    ) {
        self.momentary = momentary
        self.explainer = explainer
        self.writer = writer
        self.test = test
        self.seed = seed
        scan = MentionScan(facts)
    }

    /// Explains candidates of random users, each drawn from the first places of its list, until there
    /// are `count` of them; users come again when all have been asked. Stops early when asked to.
    mutating func report(
        _ count: Int, userCount: Int, showing shown: Int
    ) throws -> RationaleSampleReport {
        Interruption.watch()
        var line = ProgressLine("explaining", unit: "cases")
        defer { line.finish() }
        var figures = RationaleSampleReport(
            asked: count, version: momentary.frozen.version, eventIndex: momentary.index,
            seed: seed)
        let stream = RandomStream(seed: seed, component: "explain/sample")
        let order = stream.permutation(of: userCount)
        var place = 0
        while figures.count < count, !Interruption.isRequested {
            let round = place / max(1, userCount)
            // A data set without a single history has nothing to explain.
            if round > 0, figures.count == 0 { break }
            let user = order[place % userCount]
            place += 1
            let request = momentary.engine.request(for: user)
            let list = momentary.frozen.ranking(Self.listCount, for: request)
            guard !request.history.isEmpty, !list.isEmpty else { continue }
            let draw = stream.stream(Int(user)).integer(round, below: list.count)
            try add(list[draw].item, request, to: &figures, shown: shown)
            line.update(figures.count, of: count)
        }
        return figures
    }

    private mutating func add(
        _ item: Int32, _ request: ScoringRequest, to figures: inout RationaleSampleReport,
        shown: Int
    ) throws {
        let start = ContinuousClock.now
        let evidence = explainer.evidence(for: item, request: request)
        let found = ContinuousClock.now
        let seed = seed
        var verdict: FaithfulnessVerdict?
        if let user = request.user {
            verdict = try test?.result(of: user, item: item, seed: seed).verdict
        }
        let told = evidence.tellable(after: verdict, entering: test?.scorer.kinds ?? [])
        let begun = ContinuousClock.now
        var first: Duration?
        var words = ""
        let rationale =
            writer.map {
                $0.rationale(
                    for: told, verdict: verdict, isCancelled: { Interruption.isRequested }
                ) { piece in
                    first = first ?? (ContinuousClock.now - begun)
                    words += piece
                }
            } ?? RationaleTemplate().rationale(for: told, verdict: verdict)
        guard let rationale else { return }
        let whole = ContinuousClock.now - begun
        // Without citations, as it was written.
        let text =
            rationale.source == .model
            ? words
            : rationale.claims.isEmpty
                ? rationale.text : rationale.claims.map(\.text).joined(separator: " ")
        let reading = RationaleReading(text, about: evidence)
        figures.add(
            RationaleSampleReport.Case(
                rationale: rationale, text: text, reading: reading,
                scan: scan(text, about: evidence), verdict: verdict,
                tokens: writer?.tokenCount(of: text) ?? 0,
                evidenceSeconds: (found - start) / .seconds(1),
                firstSeconds: (first ?? whole) / .seconds(1), seconds: whole / .seconds(1)),
            user: evidence.user, showing: shown)
    }
}

/// What `whyrec explain --sample N` tells.
struct RationaleSampleReport: Encodable {
    /// One rationale with what was found in it.
    struct Case {
        let rationale: Rationale
        let text: String
        let reading: RationaleReading
        let scan: MentionScan.Finding
        let verdict: FaithfulnessVerdict?
        let tokens: Int
        let evidenceSeconds: Double
        let firstSeconds: Double
        let seconds: Double
    }

    /// A text to look at.
    struct Example: Encodable {
        let user: String?
        let text: String
        let source: RationaleSource
        let form: RationaleForm
        let verdict: FaithfulnessVerdict?
    }

    /// Middle and 95th percentile.
    struct Times: Encodable {
        let p50: Double
        let p95: Double
    }

    let asked: Int
    let version: String
    let eventIndex: Int
    let seed: UInt64
    private(set) var count = 0
    /// Cases by writer.
    private(set) var sources: [String: Int] = [:]
    /// Cases by form.
    private(set) var forms: [String: Int] = [:]
    /// Why the template answered in the place of the model, with counts.
    private(set) var fallbacks: [String: Int] = [:]
    /// Titles, neighbours and attributes of the evidence that were named.
    private(set) var mentions = 0
    /// Cases in which everything that is named is in the evidence, by a scan of the text for all
    /// titles of the catalogue, all quotations and all pseudonyms.
    private(set) var insideEvidence = 0
    /// What was named beyond it.
    private(set) var foreign: [String] = []
    /// Cases in which every claim is grounded in the pieces it cites.
    private(set) var grounded = 0
    /// Sentences of the grammar; the template has wording of its own and is left out.
    private(set) var grammatical = 0
    /// Texts that name something twice, the candidate aside.
    private(set) var repetitive = 0
    /// Texts that say "because" without a test that passed. None may.
    private(set) var untestedCauses = 0
    /// Different phrasings.
    private(set) var phrasings = 0
    private(set) var meanWords = 0.0
    private(set) var meanTokens = 0.0
    /// Seconds until the evidence was there, the first piece of text after it, and the whole text.
    private(set) var evidenceSeconds: Times?
    private(set) var firstTokenSeconds: Times?
    private(set) var textSeconds: Times?
    private(set) var examples: [Example] = []
    private var samples = Samples()

    /// What the figures are computed from.
    private struct Samples {
        var phrasings: Set<Int> = []
        var words = 0
        var tokens = 0
        var evidence: [Double] = []
        var first: [Double] = []
        var whole: [Double] = []
    }

    private enum CodingKeys: String, CodingKey {
        case asked, version, eventIndex, seed, count, sources, forms, fallbacks, mentions
        case insideEvidence, foreign, grounded, grammatical, repetitive, untestedCauses, phrasings
        case meanWords, meanTokens, evidenceSeconds, firstTokenSeconds, textSeconds, examples
    }

    init(asked: Int, version: String, eventIndex: Int, seed: UInt64) {
        self.asked = asked
        self.version = version
        self.eventIndex = eventIndex
        self.seed = seed
    }

    mutating func add(_ found: Case, user: Int32?, showing shown: Int) {
        count += 1
        sources[found.rationale.source.rawValue, default: 0] += 1
        forms[found.rationale.form.rawValue, default: 0] += 1
        if let reason = found.rationale.fallback { fallbacks[reason, default: 0] += 1 }
        mentions += found.scan.mentions
        insideEvidence += found.scan.foreign.isEmpty ? 1 : 0
        foreign += found.scan.foreign
        grounded += found.rationale.claims.allSatisfy(\.grounded) ? 1 : 0
        grammatical += found.rationale.source == .model && found.reading.form != nil ? 1 : 0
        repetitive += found.reading.namesTwice ? 1 : 0
        untestedCauses += found.reading.form == .because && found.verdict != .faithful ? 1 : 0
        samples.phrasings.insert(found.rationale.phrasing)
        samples.words += found.text.split(separator: " ").count
        samples.tokens += found.tokens
        samples.evidence.append(found.evidenceSeconds)
        samples.first.append(found.firstSeconds)
        samples.whole.append(found.seconds)
        phrasings = samples.phrasings.count
        meanWords = Double(samples.words) / Double(count)
        meanTokens = Double(samples.tokens) / Double(count)
        evidenceSeconds = Times(samples.evidence)
        firstTokenSeconds = Times(samples.first)
        textSeconds = Times(samples.whole)
        if examples.count < shown {
            examples.append(
                Example(
                    user: user.map(pseudonym), text: found.rationale.text,
                    source: found.rationale.source, form: found.rationale.form,
                    verdict: found.verdict))
        }
    }
}

extension RationaleSampleReport.Times {
    /// Nearest ranks; nil without values.
    fileprivate init?(_ seconds: [Double]) {
        let sorted = seconds.sorted()
        guard let last = sorted.last else { return nil }
        func rank(_ share: Double) -> Double {
            let place = Int((share * Double(sorted.count)).rounded(.up)) - 1
            return sorted.indices.contains(place) ? sorted[place] : last
        }
        p50 = rank(0.5)
        p95 = rank(0.95)
    }

    fileprivate var words: String {
        "p50 \(fixed(p50 * 1000, 1)) ms, p95 \(fixed(p95 * 1000, 1)) ms"
    }
}

extension RationaleSampleReport {
    func printText() {
        print("\(version)  event \(eventIndex)  seed \(seed)")
        print("\(count) of \(asked) cases: random users, a random one of their first 20 candidates")
        func share(_ name: String, _ part: Int, of whole: Int) {
            print("\(name): \(part) of \(whole)")
        }
        share("everything named is in the evidence", insideEvidence, of: count)
        for text in foreign.prefix(10) { print("  beyond it: \(sanitized(text))") }
        share("every claim grounded", grounded, of: count)
        share("sentences of the grammar", grammatical, of: sources["model"] ?? 0)
        share("name something twice", repetitive, of: count)
        share("say \"because\" without a test that passed", untestedCauses, of: count)
        for (name, part) in sources.sorted(by: { $0.key < $1.key }) {
            share("by the \(name)", part, of: count)
        }
        for (reason, part) in fallbacks.sorted(by: { $0.key < $1.key }) {
            print("  \(part): \(reason)")
        }
        for (name, part) in forms.sorted(by: { $0.key < $1.key }) { share(name, part, of: count) }
        print(
            "\(mentions) mentions, \(phrasings) phrasings, \(fixed(meanWords, 1)) words and "
                + "\(fixed(meanTokens, 1)) tokens in the mean")
        for (name, times) in [
            ("evidence", evidenceSeconds), ("first token", firstTokenSeconds),
            ("whole text", textSeconds),
        ] {
            if let times { print("\(name): \(times.words)") }
        }
        print("")
        for example in examples {
            print("\(example.user ?? "-")  \(example.text)  (\(example.source.rawValue))")
        }
    }
}
