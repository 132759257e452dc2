/// An order to the world outside. Whoever runs effects answers with messages that carry the token.
public enum Effect: Sendable, Equatable {
    /// Open the workspace and load the model.
    case openWorkspace(RequestToken)
    /// List users.
    case loadUsers(RequestToken, UserQuery)
    /// Read the history of a user, streamed events included.
    case loadHistory(RequestToken, user: Int32)
    /// Rank the candidates of a user as of now.
    case rank(RequestToken, RankRequest)
    /// Find what stands behind a candidate as of now.
    case findEvidence(RequestToken, user: Int32, item: Int32)
    /// Put evidence into words. A newer order stops the one under way.
    case writeRationale(RequestToken, RationaleOrder)
    /// Stop the text under way; nobody awaits it any more.
    case cancelRationale
    /// Score a candidate without some of its evidence, and write its text anew.
    case tryEvidence(RequestToken, TrialQuestion)
    /// Check whether score and text depend on the evidence, row by row.
    case checkFaithfulness(RequestToken, CheckSubject)
    /// Stop the check under way; nobody awaits its rows any more.
    case cancelCheck
    /// Write a report into the state folder, in one step, and say where.
    case saveReport(RequestToken, name: String, text: String)
    /// Think something away: history items hidden, a candidate dethroned, events left out.
    case askWhatIf(RequestToken, WhatIfQuestion)
    /// Find items whose title or attributes hold the text, any case.
    case searchItems(RequestToken, text: String, limit: Int)
    /// Read all there is about an item.
    case describeItem(RequestToken, item: Int32)
    /// Serve with these parts left out. What can take effect at once does so before the next answer;
    /// for the rest the stream so far is learned again in the background, with
    /// `Message.requestProgressed`, while the model of before serves.
    case serve(RequestToken, ModelChoice)
    /// Open the newest queue of cases with what the rater said of them; draw one where there is
    /// none, with `Message.requestProgressed`.
    case openSpotCheck(RequestToken, rater: String)
    /// Keep a verdict. Every one is carried out; none supersedes another.
    case recordVerdict(RequestToken, SpotRecord)
    /// Write all verdicts to files in the state folder.
    case exportVerdicts(RequestToken)
    /// Command the stream.
    case controlStream(StreamCommand)
    /// Send `Message.timerFired` after so many milliseconds.
    case startTimer(TimerID, milliseconds: Int)
    /// Draw every cell anew.
    case redraw
    /// Restore the terminal and stop the process group; `Message.resumed` follows.
    case suspend
    /// Restore the terminal and end the program.
    case quit
}
