import LanguageModel

/// The fixed tokens of a prompt: what opens and closes its segments.
public struct PromptSegments: Sendable, Hashable {
    let beginning: [Int32]
    let user: (open: [Int32], close: [Int32])
    let history: (open: [Int32], close: [Int32])
    let evidence: (open: [Int32], close: [Int32])
    let candidates: (open: [Int32], close: [Int32])
    /// Around a candidate that is named as the answer, behind the prompt.
    let answer: (open: [Int32], close: [Int32])

    /// The marks of the embedded model's vocabulary, or for any other the same marks in letters.
    public init(_ tokenizer: any Tokenizer) {
        func mark(_ mark: PromptMark) -> [Int32] {
            tokenizer.special(mark.rawValue).map { [$0] }
                ?? tokenizer.encode(mark.rawValue, marked: false)
        }
        beginning = tokenizer.beginning.map { [$0] } ?? []
        user = (mark(.userStart), mark(.userEnd))
        history = (mark(.historyStart), mark(.historyEnd))
        evidence = (mark(.evidenceStart), mark(.evidenceEnd))
        candidates = (mark(.candidatesStart), mark(.candidatesEnd))
        answer = (mark(.pick), mark(.why))
    }

    /// Marks of one token each, in the order of the segments, then of the answer, each opened and
    /// closed.
    init(beginning: [Int32], marks: [Int32]) {
        precondition(marks.count == 10, "\(marks.count) marks for four segments and the answer")
        func pair(_ first: Int) -> (open: [Int32], close: [Int32]) {
            ([marks[first]], [marks[first + 1]])
        }
        self.beginning = beginning
        (user, history, evidence, candidates) = (pair(0), pair(2), pair(4), pair(6))
        answer = pair(8)
    }

    /// Whether the tokens are the same.
    public static func == (first: PromptSegments, second: PromptSegments) -> Bool {
        first.all == second.all
    }

    /// Hashes the tokens.
    public func hash(into hasher: inout Hasher) { hasher.combine(all) }

    private var all: [[Int32]] {
        [beginning]
            + [user, history, evidence, candidates, answer].flatMap { [$0.open, $0.close] }
    }
}

/// A row that a soft token is read from.
enum SoftRow: Hashable {
    /// The user's.
    case user
    /// An item's: the history first, then the candidates.
    case item(Int)
    /// A piece of evidence.
    case evidence(Int)
    /// The learned token of a slot that shows nothing.
    case null
}

/// A prompt as positions: fixed tokens, title tokens and places for soft tokens.
///
/// ```
/// <s> <USR> u </USR> <HIST> h1 … hL </HIST> <EVID> e1 … eE </EVID> <CANDS> c1 title … cC title </CANDS>
/// ```
///
/// Everything before the evidence is the same whatever evidence is shown, so a session computes it
/// once. Titles come from data and are encoded as text: nothing in them opens a segment.
struct PromptSequence {
    /// A stretch of positions.
    enum Entry {
        case tokens([Int32])
        case soft(SoftRow)

        var count: Int {
            if case .tokens(let tokens) = self { tokens.count } else { 1 }
        }
    }

    /// What does not depend on the evidence.
    let prefix: [Entry]
    /// The evidence and what follows it.
    let suffix: [Entry]
    /// What each slot of evidence shows. **Shape** [preset.evidence]
    let slots: [SoftRow]
    /// Position of each slot, counted from the first of the suffix. **Shape** [preset.evidence]
    let slotPositions: Range<Int>
    /// Last position of each candidate, counted from the first of the suffix.
    /// **Shape** [candidates]
    let candidatePositions: [Int]

    /// - Parameters:
    ///   - slots: What each slot of evidence shows; at most `preset.evidence`.
    ///   - titles: Tokens of each candidate's title, cut to what the preset has room for.
    ///   - hasEvidence: False leaves the segment of evidence out altogether, as the prompt of a base
    ///     aligner does: for comparisons of time.
    init(
        _ preset: PromptPreset, _ segments: PromptSegments, history: Int, slots: [SoftRow],
        titles: [[Int32]], hasEvidence: Bool = true
    ) {
        prefix =
            [
                .tokens(segments.beginning + segments.user.open), .soft(.user),
                .tokens(segments.user.close + segments.history.open),
            ] + (0..<history).map { .soft(.item($0)) } + [.tokens(segments.history.close)]
        let segment = hasEvidence ? segments.evidence : (open: [], close: [])
        let shown = slots.prefix(preset.evidence)
        let nulls = hasEvidence ? max(preset.evidence - shown.count, 0) : 0
        self.slots = Array(shown) + repeatElement(.null, count: nulls)
        slotPositions = segment.open.count..<segment.open.count + self.slots.count
        var suffix: [Entry] = [.tokens(segment.open)] + self.slots.map { .soft($0) }
        suffix.append(.tokens(segment.close + segments.candidates.open))
        var position = suffix.reduce(0) { $0 + $1.count }
        var positions: [Int] = []
        for (candidate, title) in titles.enumerated() {
            suffix.append(.soft(.item(history + candidate)))
            let tokens = Array(title.prefix(preset.titleTokens))
            if !tokens.isEmpty { suffix.append(.tokens(tokens)) }
            position += 1 + tokens.count
            positions.append(position - 1)
        }
        suffix.append(.tokens(segments.candidates.close))
        self.suffix = suffix
        candidatePositions = positions
    }

    /// The positions that the head reads, counted from the first of the suffix: slots, then
    /// candidates. **Shape** [preset.evidence + candidates]
    var readPositions: [Int] { slotPositions + candidatePositions }

    /// Positions before the suffix.
    var prefixCount: Int { prefix.reduce(0) { $0 + $1.count } }

    /// Positions of the whole.
    var count: Int { prefixCount + suffix.reduce(0) { $0 + $1.count } }

    /// The soft rows of the whole in the order of their positions.
    var softRows: [SoftRow] {
        (prefix + suffix).compactMap { if case .soft(let row) = $0 { row } else { nil } }
    }

    /// Entries as a model reads them.
    static func input(_ entries: [Entry], vector: (SoftRow) -> [Float]) -> [ModelInput] {
        entries.compactMap { entry in
            switch entry {
            case .tokens(let tokens): tokens.isEmpty ? nil : .tokens(tokens)
            case .soft(let row): .vectors(vector(row))
            }
        }
    }
}
