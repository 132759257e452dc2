import ExplorerCore

/// Rationales that a language model writes for the sample session.
extension SampleSession {
    /// The sample session where a language model writes; the evidence of The Martian is there and
    /// its text is ordered.
    mutating func order() {
        var model = Self.model
        model.writer = "the embedded language model"
        tell(.workspaceOpened(token(.workspace), Self.workspace, model))
        tell(.usersLoaded(token(.users), Self.users))
        tell(.streamAdvanced(Self.status(.ready, at: 0), rows: []))
        press(.down, .down, .enter)
        tell(.historyLoaded(token(.history), Self.history(new: 0)))
        tell(.rankingFinished(token(.ranking), Self.ranking(at: 4_805)))
        press(.down, .down, .down)
        tell(.timerFired(.holdRelease))
        tell(.timerFired(.selectionRest))
        let found = Self.evidence(at: 4_805)
        tell(
            .evidenceFound(
                token(.evidence),
                EvidenceSet(
                    user: 417, item: 0, title: found.title, modelVersion: found.modelVersion,
                    eventIndex: 4_805, neighbors: found.neighbors, items: found.items,
                    attributes: found.attributes, hiddenCount: 2, scorer: Self.plainScorer)))
    }

    /// The token of the text under way.
    var writing: RequestToken {
        state.rationale.awaited ?? token(.retelling)
    }

    /// So much of the text is there.
    mutating func write(soFar text: String, diff: [TextPart] = []) {
        tell(.rationaleProgressed(writing, .written(text, diff: diff)))
    }

    static let start =
        "“The Martian” is ranked with the help of u0093 and u0177, who also watched “Interste"

    static let whole =
        "“The Martian” is ranked with the help of u0093 and u0177, who also watched "
        + "“Interstellar”, together with its closeness to “Gravity”. "
    static let second = "It also shares “space”. "

    static let cause =
        "We suggest “The Martian” because it stands near “Gravity” and “Interstellar” in the "
        + "history. "

    /// The text is whole.
    mutating func finish(
        _ sentences: [(String, [String])] = [
            (whole, ["u0093", "u0177", "h54"]), (second, ["a:space"]),
        ], isTested: Bool = false, diff: [TextPart] = []
    ) {
        tell(
            .rationaleWritten(
                writing,
                RationaleText(
                    user: 417, item: 0,
                    text: sentences.map { sentence, ids in
                        sentence + ids.map { "[\($0)]" }.joined()
                    }.joined(separator: " "),
                    claims: sentences.map { sentence, ids in
                        RationaleClaim(
                            text: String(sentence.dropLast()), evidence: ids, isGrounded: true)
                    }, source: "model", modelVersion: Self.model.version, eventIndex: 4_805,
                    isTested: isTested, wording: state.writing.wording, diff: diff,
                    record: WritingRecord(
                        author: "the embedded language model", tokenCount: 41,
                        firstMilliseconds: 62, milliseconds: 148))))
    }

    /// The template answers.
    mutating func fallBack(_ reason: String) {
        let text = Self.rationale(at: 4_805)
        tell(
            .rationaleWritten(
                writing,
                RationaleText(
                    user: 417, item: 0, text: text.text, claims: text.claims, source: "template",
                    modelVersion: text.modelVersion, eventIndex: 4_805, fallback: reason)))
    }
}
