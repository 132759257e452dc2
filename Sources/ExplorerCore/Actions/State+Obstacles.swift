extension State {
    /// Why an action cannot be done now, or nil when it can.
    ///
    /// Help, palette and footer dim what has an obstacle; its key prints the reason.
    public func obstacle(to id: ActionID) -> String? {
        if let failure = workspace.failure, Self.needsWorkspace.contains(id) {
            return failure.message
        }
        switch id {
        case .openUser: return markedUser == nil ? "no user is listed" : nil
        case .returnToUser: return previousUser == nil ? "no user was watched before" : nil
        case .openEvidence, .pin, .follow, .setMark, .nextMove, .previousMove:
            return obstacleToCandidate
        case .explainMove:
            if let reason = obstacleToCandidate { return reason }
            return moveOfSelection == nil
                ? "this row has not moved \(referenceLabel ?? "yet")" : nil
        case .searchItems, .toggleNextItem: return user == nil ? Self.chooseFirst : nil
        case .openNeighbor: return obstacleToEvidence
        case .toggleEvidence: return markedPiece == nil ? "no evidence is marked" : nil
        case .restoreEvidence:
            return trial.off.isEmpty ? "every piece of evidence is on" : nil
        case .checkFaithfulness:
            if let reason = obstacleToCandidate { return reason }
            return selectedCandidate == nil ? "the row has left the list" : nil
        case .hideEvent:
            if markedEvent == nil { return "no event is marked" }
            return candidates.shown.value == nil ? "the list is not there yet" : nil
        case .restoreHistory:
            return whatIf.hidden.isEmpty ? "nothing of the history is hidden" : nil
        case .dethrone:
            if let reason = obstacleToCandidate { return reason }
            return selectedCandidate == nil ? "the row has left the list" : nil
        case .undoSwitch where undoesTrial || undoesHiding: return nil
        case .nextClaim:
            guard shownClaims.isEmpty else { return nil }
            if isWrittenByModel, shownDraft != nil { return "claims come when the text is whole" }
            return rationale.value == nil ? "no rationale yet" : "this text claims nothing"
        case .reword: return evidence.value == nil ? "no evidence to put into words" : nil
        case .describeItem, .describeEvent:
            return itemInFocus == nil ? "no item is marked here" : nil
        case .judge:
            if let reason = obstacleToCandidate { return reason }
            return selectedCase() == nil ? "its evidence is not there yet" : nil
        case .spotCheck: return workspace.value == nil ? "the workspace is not open yet" : nil
        case .openEventUser: return stream.cursor == nil ? "mark an event first" : nil
        case .pauseOrRun, .step, .stepBack, .slower, .faster, .goLive, .jumpToEvent:
            return obstacleToStream(id)
        case .togglePart, .restoreParts, .undoSwitch: return obstacleToSwitch(id)
        case .windowLength:
            return stream.status?.adapterVersion == nil && model.switches.isEmpty
                ? "nothing learns from this stream" : nil
        case .showFailure: return failureInFocus == nil ? "no error here" : nil
        case .showLog: return log.isEmpty ? "the log is empty" : nil
        case .showModel: return workspace.value == nil ? "no model is loaded yet" : nil
        default: return nil
        }
    }

    /// The ledger entry of the selected row against the reference.
    public var moveOfSelection: RankChange? { candidates.selection.flatMap { move(of: $0) } }

    /// The ledger entry of an item against the reference.
    public func move(of item: Int32) -> RankChange? {
        if candidates.reference == .lastChange { return candidates.changes[item] }
        guard let mark = candidates.mark, let ranking = candidates.shown.value,
            let row = (ranking.rows + ranking.extras).first(where: { $0.item == item }),
            mark.ranks[item] != row.rank
        else { return nil }
        return RankChange(
            item: item, title: row.title, oldRank: mark.ranks[item], newRank: row.rank,
            oldScore: mark.scores[item], newScore: row.score,
            causes: causesSinceMark(of: item), oldParts: mark.parts[item] ?? [],
            newParts: row.parts)
    }

    /// What moved an item since the mark: what the ledger knows, and what was switched.
    private func causesSinceMark(of item: Int32) -> [RankCause] {
        guard candidates.reference == .switches, let mark = candidates.mark,
            let ranking = candidates.shown.value
        else { return candidates.changes[item]?.causes ?? [] }
        // Between the two rankings the user may have had events and the adapter another version.
        var causes = switchedSinceMark.map { [RankCause.parts($0)] } ?? []
        if ranking.eventIndex != mark.eventIndex,
            let event = candidates.changes[item]?.causeEvent, event.eventIndex > mark.eventIndex
        {
            causes.append(.event(event))
        }
        if let version = ranking.adapterVersion, let before = mark.adapterVersion,
            version != before
        {
            causes.append(.adapter(from: before, to: version))
        }
        return causes
    }

    static let chooseFirst = "choose a user first"

    private static let needsWorkspace: Set<ActionID> = [
        .openUser, .searchUsers, .sortUsers, .searchItems, .pauseOrRun, .step, .stepBack, .faster,
        .slower,
        .jumpToEvent, .goLive,
    ]

    private var obstacleToCandidate: String? {
        if user == nil { return Self.chooseFirst }
        return candidates.selection == nil ? "no candidate is selected" : nil
    }

    private func obstacleToSwitch(_ id: ActionID) -> String? {
        if model.switches.isEmpty { return "this model has no parts to switch" }
        switch id {
        case .restoreParts: return model.choice.without.isEmpty ? "every part is on" : nil
        case .undoSwitch: return model.earlier.isEmpty ? "nothing was switched" : nil
        default: return nil
        }
    }

    private var obstacleToEvidence: String? {
        guard let line = evidenceLines.first(where: { $0.id != nil && $0.id == evidenceCursor })
        else { return "no evidence is marked" }
        if case .attribute = line { return "an attribute has nothing to open" }
        return nil
    }

    private func obstacleToStream(_ id: ActionID) -> String? {
        if id == .step, candidates.isHeld, candidates.waiting != nil { return nil }
        guard let phase = stream.status?.phase, phase != .unavailable else {
            return "there is no stream in this workspace"
        }
        switch id {
        case .pauseOrRun, .step, .jumpToEvent:
            if phase == .finished { return "the stream has ended" }
            if id == .jumpToEvent, user == nil { return Self.chooseFirst }
            return nil
        case .stepBack: return stream.status?.position == 0 ? "the stream is at its start" : nil
        case .slower: return stream.status?.speed == StreamSpeed.steps.first ? "slowest" : nil
        case .faster: return stream.status?.speed == .max ? "fastest" : nil
        default: return nil
        }
    }
}
