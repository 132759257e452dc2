/// A kind of question to the engines. A newer question of a kind supersedes an older one.
public enum RequestKind: String, Sendable, Hashable, CaseIterable {
    /// `Effect.openWorkspace`
    case workspace
    /// `Effect.serve`
    case model
    /// `Effect.loadUsers`
    case users
    /// `Effect.loadHistory`
    case history
    /// `Effect.rank`
    case ranking
    /// `Effect.findEvidence`
    case evidence
    /// `Effect.writeRationale`
    case rationale
    /// `Effect.writeRationale` of what is left of the evidence
    case retelling
    /// `Effect.tryEvidence`
    case trial
    /// `Effect.checkFaithfulness`
    case check
    /// `Effect.saveReport`
    case report
    /// `Effect.askWhatIf` about a list with items hidden
    case hiding
    /// `Effect.askWhatIf` about what would bring a candidate down
    case dethroning
    /// `Effect.askWhatIf` about the events that moved a row
    case attribution
    /// `Effect.searchItems`
    case itemSearch
    /// `Effect.describeItem`
    case itemDetails
    /// `Effect.openSpotCheck`
    case spotCheck
    /// `Effect.recordVerdict`
    case verdict
    /// `Effect.exportVerdicts`
    case verdictExport
}

/// Names one question, so that an answer that comes too late can be told from the one awaited.
public struct RequestToken: Sendable, Hashable {
    /// What was asked.
    public let kind: RequestKind
    /// Counts up over all questions of a session.
    public let serial: Int

    /// Makes a token; only tests and `update` do.
    public init(kind: RequestKind, serial: Int) {
        self.kind = kind
        self.serial = serial
    }
}

/// Names a timer. Starting a timer that runs starts it anew, so each fires at most once a start.
public enum TimerID: String, Sendable, Hashable, CaseIterable {
    /// Ends the hold of the order after the last navigation.
    case holdRelease
    /// Opens the gate for the next rank change: at most twice a second.
    case commit
    /// Fades the rows that the last commit changed.
    case fade
    /// Looks for evidence once the selection rests.
    case selectionRest
    /// Searches once typing rests.
    case searchRest
    /// Lets panels say that they are loading; shorter waits show nothing.
    case loadingNotice
    /// Clears the line of news in the footer.
    case newsExpiry
}

/// How serious a log entry is.
public enum LogLevel: String, Sendable, Equatable {
    /// Good to know.
    case note
    /// Something is degraded.
    case warning
    /// Something failed.
    case error
}

/// A fact that happened outside: what `update` is told.
public enum Message: Sendable, Equatable {
    /// The loop has begun. First of all messages, after `resized`.
    case started
    /// A key was pressed.
    case keyPressed(Key)
    /// A line for the command line came from outside, such as `user 0417` from an argument. Lines
    /// that are no command become a log entry.
    case commandGiven(String)
    /// Text was pasted at once.
    case textPasted(String)
    /// The terminal has this many cells.
    case resized(ScreenSize)
    /// The process continues after a suspension.
    case resumed
    /// A timer started by `Effect.startTimer` has run out.
    case timerFired(TimerID)
    /// Answer to `Effect.openWorkspace`.
    case workspaceOpened(RequestToken, WorkspaceSummary, ModelSummary)
    /// Answer to `Effect.loadUsers`.
    case usersLoaded(RequestToken, UserList)
    /// Answer to `Effect.loadHistory`.
    case historyLoaded(RequestToken, History)
    /// Answer to `Effect.rank`.
    case rankingFinished(RequestToken, Ranking)
    /// Answer to `Effect.findEvidence`.
    case evidenceFound(RequestToken, EvidenceSet)
    /// The text of `Effect.writeRationale` goes on; those of one that was stopped are dropped.
    case rationaleProgressed(RequestToken, WritingNews)
    /// Answer to `Effect.writeRationale`: the whole text, matched to its evidence.
    case rationaleWritten(RequestToken, RationaleText)
    /// Answer to `Effect.tryEvidence`.
    case evidenceTried(RequestToken, EvidenceTrial)
    /// First answer to `Effect.checkFaithfulness`: what the check is pinned to.
    case checkBegan(RequestToken, CheckMoment)
    /// A row of the check is done. The random removals that follow come as `requestProgressed`.
    case checkRowFinished(RequestToken, CheckedRow)
    /// Last answer to `Effect.checkFaithfulness`.
    case checkFinished(RequestToken, CheckFindings)
    /// Answer to `Effect.saveReport`.
    case reportSaved(RequestToken, path: String)
    /// Answer to `Effect.askWhatIf`.
    case whatIfAnswered(RequestToken, WhatIfAnswer)
    /// Answer to `Effect.searchItems`.
    case itemsFound(RequestToken, ItemList)
    /// Answer to `Effect.describeItem`.
    case itemDescribed(RequestToken, ItemDetails)
    /// Who judges, where that is known from outside.
    case raterNamed(String)
    /// A check under way has its row ready for a verdict; comes before `checkFinished`.
    case checkExhibited(RequestToken, SpotCase)
    /// Answer to `Effect.openSpotCheck`.
    case spotQueueOpened(RequestToken, SpotQueue)
    /// Answer to `Effect.recordVerdict`: it is on the disk.
    case verdictRecorded(RequestToken)
    /// Answer to `Effect.exportVerdicts`.
    case verdictsExported(RequestToken, VerdictExport)
    /// Answer to `Effect.serve` once the whole choice serves; without a token, what serves from the
    /// start or since the adapter published another version.
    case modelServed(RequestToken?, ServedModel)
    /// A question failed.
    case requestFailed(RequestToken, Failure)
    /// A question is so far.
    case requestProgressed(RequestToken, Progress)
    /// The stream changed its status or applied events, oldest first. Coalesced: at most one every
    /// 100 ms or so while running, one at once for every command. `rows` may leave out events of
    /// other users when very many came, never events of the watched user.
    case streamAdvanced(StreamStatus, rows: [StreamRow])
    /// The stream took its last event back: what it was.
    case streamSteppedBack(StreamStatus, StreamRow)
    /// A window of the stream has ended and was learned from.
    case windowEnded(WindowFigures)
    /// The stream failed and stands still.
    case streamFailed(Failure)
    /// The stream could not do what it was told, and is none the worse for it.
    case streamDeclined(reason: String)
    /// A degradation to show in the header, such as `256 colours`.
    case degraded(String)
    /// Something for the message log, such as a theme warning.
    case logged(LogLevel, String)
}
