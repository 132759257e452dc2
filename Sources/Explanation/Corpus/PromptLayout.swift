/// How a question is laid out as a prompt: the segments of the paper's appendix.
///
/// ```
/// System: You are a recommendation assistant.
/// User profile token: <USR> ... </USR>
/// History tokens: <HIST> t1, t2, ... tL </HIST>
/// Evidence: <EVID> neighbors=..., attrs=... </EVID>
/// Candidates: <CANDS> c1, c2, ... cC </CANDS>
/// Task: Rank candidates and provide one-sentence rationale.
/// ```
///
/// Then `<PICK>`, the title of a candidate, `<WHY>`, a mark for the form, and the rationale.
public struct PromptLayout: Sendable, Equatable {
    /// A part of the prompt that may change places.
    public enum Segment: Sendable, CaseIterable {
        case user, history, evidence, candidates
    }

    /// Segments in order; what is left out is not written.
    public var segments = Segment.allCases
    /// Whether the lines of system and task and the names of segments are written.
    public var hasWords = true
    /// Whether these words are in lower case.
    public var isLowerCase = false
    /// Whether candidates show their attributes, up to three.
    public var showsAttributes = false
    /// Whether the history shows its items' attributes, up to three each.
    public var showsHistoryAttributes = false
    /// Whether a place for a soft vector stands before every candidate and every past item.
    public var hasLatents = false
    /// Places for soft vectors at the end of the evidence.
    public var evidenceLatents = 0
    /// Whether evidence is written as text at all.
    public var hasEvidenceText = true

    /// The layout of the paper.
    public init() {}

    /// The prompt of a question up to where the pick is asked for.
    ///
    /// - Parameter weight: What its tokens count in the loss.
    public func prompt(_ question: RecommendationCase, weight: Float) -> CorpusText {
        var writer = PromptWriter(layout: self, question: question, weight: weight)
        writer.write()
        return writer.text
    }
}

private struct PromptWriter {
    let layout: PromptLayout
    let question: RecommendationCase
    let weight: Float
    var text = CorpusText()

    mutating func write() {
        text.append(.begin, weight: weight)
        words("System: You are a recommendation assistant.\n")
        for segment in layout.segments {
            switch segment {
            case .user: writeUser()
            case .history: writeHistory()
            case .evidence: writeEvidence()
            case .candidates: writeCandidates()
            }
        }
        words("Task: Rank candidates and provide one-sentence rationale.\n")
    }

    private mutating func words(_ words: String) {
        guard layout.hasWords else { return }
        text.append(layout.isLowerCase ? words.lowercased() : words, weight: weight)
    }

    private mutating func mark(_ mark: PromptMark) { text.append(mark, weight: weight) }

    private mutating func plain(_ words: String) { text.append(words, weight: weight) }

    private mutating func writeUser() {
        words("User profile token: ")
        mark(.userStart)
        mark(.latent)
        for attribute in question.profile { write(attribute: attribute) }
        mark(.userEnd)
        words("\n")
    }

    private mutating func writeHistory() {
        words("History tokens: ")
        mark(.historyStart)
        write(items: question.history, showsAttributes: layout.showsHistoryAttributes)
        mark(.historyEnd)
        words("\n")
    }

    private mutating func writeCandidates() {
        words("Candidates: ")
        mark(.candidatesStart)
        write(items: question.candidates, showsAttributes: layout.showsAttributes)
        mark(.candidatesEnd)
        words("\n")
    }

    private mutating func write(items: [CorpusItem], showsAttributes: Bool) {
        for (position, item) in items.enumerated() {
            if position > 0 { mark(.separator) }
            if layout.hasLatents { mark(.latent) }
            plain(item.title)
            if showsAttributes {
                for attribute in item.attributes.prefix(3) { write(attribute: attribute) }
            }
        }
    }

    private mutating func write(attribute: String) {
        mark(.attribute)
        plain(attribute)
    }

    private mutating func writeEvidence() {
        words("Evidence: ")
        mark(.evidenceStart)
        if layout.hasEvidenceText { writeEvidenceText() }
        for _ in 0..<layout.evidenceLatents { mark(.latent) }
        mark(.evidenceEnd)
        words("\n")
    }

    private mutating func writeEvidenceText() {
        guard question.hasEvidence else { return mark(.null) }
        plain("neighbors=")
        if question.neighbors.isEmpty { mark(.null) }
        for neighbor in question.neighbors {
            mark(.neighbor)
            plain(neighbor.name)
            plain(" " + question.verb)
            for title in neighbor.titles {
                mark(.separator)
                plain(title)
            }
        }
        plain(", items=")
        if question.nearItems.isEmpty { mark(.null) }
        for title in question.nearItems {
            mark(.item)
            plain(title)
        }
        plain(", attrs=")
        if question.attributes.isEmpty { mark(.null) }
        for attribute in question.attributes { write(attribute: attribute) }
    }
}
