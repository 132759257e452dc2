import Alignment
import Explanation
import ExplorerCore
import Streaming

/// The command that gives the figures of a check on the screen, as a line for the shell.
struct CheckCommandLine {
    /// The line.
    let text: String

    /// The command for a row at the session's moment; nil where nothing gives the same figures: a
    /// stream of simulated users is not kept, an adapter that is still learning serves a version that
    /// the command has left behind, and a pseudonym may be somebody else's name.
    ///
    /// - Parameter isScoredAgain: Whether the second stage scores the row.
    init?(_ subject: CheckSubject, isScoredAgain: Bool, in session: ExplorerSession) {
        let setup = session.setup
        let name = pseudonym(of: subject.user)
        let isAmbiguous =
            (try? session.store.user(named: name)).flatMap(\.self).map { $0 != subject.user }
            ?? false
        let isKept = setup.source == .heldOut || session.eventIndex == 0
        let isSettled = session.learner?.isAtRest ?? true
        guard isKept, isSettled, !isAmbiguous else { return nil }
        var words = [
            "whyrec", "check", "--user", name, "--item",
            Self.quoted(session.items[Int(subject.item)].name), "--at",
            "\(session.eventIndex)", "--model", Self.quoted(setup.model), "--seed",
            "\(setup.seed)", "--workspace", Self.quoted(session.workspace.folder.path),
        ]
        // The command takes the second stage's own switches by another name.
        let stage = [ModelPart.prompt.rawValue, ModelPart.evidence.rawValue]
        let off = session.withoutNames.filter { !stage.contains($0) }
        if !off.isEmpty { words += ["--without", off.joined(separator: ",")] }
        if isScoredAgain {
            let showsEvidence = session.stageSummary?.showsEvidence ?? true
            let name: SecondStage = showsEvidence ? .prompt : .promptWithoutEvidence
            words += ["--second-stage", name.rawValue]
        }
        if session.checkListCount != 20 { words += ["--k", "\(session.checkListCount)"] }
        if let learner = session.learner, session.eventIndex > 0 {
            words += ["--window", Self.text(of: learner.window)]
            words += setup.settings.flatMap { ["--set", Self.quoted($0)] }
        }
        text = words.joined(separator: " ")
    }

    /// A window as the option takes it.
    private static func text(of window: StreamWindow) -> String {
        switch window {
        case .events(let count): "\(count)"
        case .milliseconds(let span): span % 60_000 == 0 ? "\(span / 60_000)m" : "\(span / 1_000)s"
        }
    }

    /// One word of a shell's command line, whatever is in it; bytes that a terminal or a file would
    /// obey are written as escapes.
    static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                switch UInt8(byte) {
                case UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "-_./:=+,@%".utf8.contains(byte)
                }
            }
        if isPlain { return word }
        if plainLine(word) == word {
            return "'" + word.replacing("'", with: "'\\''") + "'"
        }
        let bytes = word.utf8.map { byte in
            let digits = String(byte, radix: 16)
            return "\\x" + (digits.count == 1 ? "0" : "") + digits
        }
        return "$'" + bytes.joined() + "'"
    }
}
