import Catalog
import Foundation
import Synchronization
import TestFiles
import Testing

@testable import Explanation
@testable import ExplorerCore
@testable import whyrec

/// What the desk leaves for the screen, to be waited for.
private final class Post: Sendable {
    private let messages = Mutex<[Message]>([])
    private let arrived = DispatchSemaphore(value: 0)

    func leave(_ message: Message) {
        messages.withLock { $0.append(message) }
        arrived.signal()
    }

    func take() -> [Message] {
        messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }

    /// Waits until somebody left something.
    func wait() throws {
        if arrived.wait(timeout: .now() + 120) == .timedOut { throw Silence() }
    }

    struct Silence: Error {}
}

/// The explorer without terminal and thread, with a language model at the desk.
private final class WritingRun {
    let engine: ExplorerEngine
    let post = Post()
    private(set) var state = State()
    /// Everything that was told of texts.
    private(set) var news: [Message] = []

    init(_ folder: URL, writer: ExplorerWriter, state folderOfState: TemporaryFolder) throws {
        let post = post
        let workspace = try Workspace(opening: folder, isBundled: false)
        engine = ExplorerEngine(
            ExplorerSetup(
                workspace: workspace, model: defaultModelName(in: workspace), seed: 7,
                source: .heldOut, window: .events(10), without: [], options: .standard,
                stateFolder: folderOfState.url, writer: writer),
            wake: {}, post: { post.leave($0) })
        tell(.resized(ScreenSize(width: 120, height: 40)))
        tell(.started)
        tell(.commandGiven("user u0003"))
    }

    func tell(_ message: Message) {
        switch message {
        case .rationaleProgressed, .rationaleWritten: news.append(message)
        default: break
        }
        for effect in update(&state, message) {
            switch effect {
            case .startTimer(.selectionRest, _): tell(.timerFired(.selectionRest))
            case .startTimer, .redraw, .suspend, .quit: break
            default: for answer in engine.run(effect) { tell(answer) }
            }
        }
    }

    func press(_ keys: Key...) { for key in keys { tell(.keyPressed(key)) } }

    /// Takes what the desk leaves until the condition holds.
    func wait(until condition: (State) -> Bool) throws {
        while true {
            for message in post.take() { tell(message) }
            while engine.isChecking { for message in engine.advanceCheck() { tell(message) } }
            if condition(state) { return }
            try post.wait()
        }
    }

    var text: RationaleText? { state.rationale.value }
}

@Suite("Rationales of the explorer's engine by a language model", .serialized)
struct ExplorerRationaleTests {
    private let folder: TemporaryFolder
    private let films: URL

    init() throws {
        folder = try TemporaryFolder()
        films = folder.url.appending(path: "films")
        let bundled = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "sample-data/movielens-small")
        try FileManager.default.copyItem(at: bundled, to: films)
    }

    private func run(_ writer: ExplorerWriter? = nil) throws -> WritingRun {
        try WritingRun(
            films, writer: try writer ?? .chosen(.model, languageModel: nil), state: folder)
    }

    /// Everything the text names is in the evidence of the panel.
    private func expectGrounded(_ text: RationaleText, in set: ExplorerCore.EvidenceSet) {
        let known = Set(
            set.neighbors.map(\.id) + set.neighbors.flatMap(\.overlap) + set.items.map(\.title)
                + set.attributes.map(\.name) + [set.title])
        let words = text.claims.isEmpty ? text.text : text.claims.map(\.text).joined(separator: " ")
        for mention in GroundingCheck.mentions(in: words) {
            #expect(known.contains(mention), "\(mention) in \(text.text)")
        }
        let ids = Set(set.lines.compactMap(\.id))
        for claim in text.claims {
            #expect(claim.isGrounded && !claim.evidence.isEmpty)
            #expect(claim.evidence.allSatisfy(ids.contains))
        }
    }

    @Test("Words come one after the other and end in a text whose mentions are in the evidence")
    func streams() throws {
        let run = try run()
        try run.wait { $0.rationale.value != nil }
        var texts: [String] = []
        for case .rationaleProgressed(_, .written(let text, _)) in run.news { texts.append(text) }
        #expect(texts.count > 10)
        for (before, after) in zip(texts, texts.dropFirst()) { #expect(after.hasPrefix(before)) }
        let text = try #require(run.text)
        #expect(text.source == "model" && text.fallback == nil && text.diff.isEmpty)
        #expect(text.claims.map(\.text).joined(separator: " ") == texts.last)
        #expect(text.text.contains("with the help of") && !text.isTested)
        let record = try #require(text.record)
        #expect(record.tokenCount > 10 && record.firstMilliseconds <= record.milliseconds)
        expectGrounded(text, in: try #require(run.state.evidence.value))
        #expect(run.state.workspace.value?.model.writer == "the embedded language model")
    }

    @Test("Another row stops the text under way, and only the last row's is written")
    func cancels() throws {
        let run = try run()
        try run.wait { $0.writing.draft?.stage == .writing }
        run.press(.down, .down, .down, .up)
        let item = run.state.candidates.selection
        try run.wait { $0.rationale.value != nil }
        #expect(run.text?.item == item)
        let whole = run.news.filter { if case .rationaleWritten = $0 { true } else { false } }
        #expect(whole.count == 1)
        expectGrounded(try #require(run.text), in: try #require(run.state.evidence.value))
    }

    @Test("A wording comes again as it was, at once, and another number says it otherwise")
    func rewords() throws {
        let run = try run()
        try run.wait { $0.rationale.value != nil }
        let first = try #require(run.text)
        run.press(.character("5"), .character("g"))
        try run.wait { $0.rationale.value?.wording == 1 }
        let second = try #require(run.text)
        #expect(second.text != first.text)
        expectGrounded(second, in: try #require(run.state.evidence.value))
        run.press(.character("3"), .down)
        try run.wait { $0.rationale.value != nil }
        run.press(.up)
        let count = run.news.count
        try run.wait { $0.rationale.value?.item == first.item }
        #expect(run.text == first)
        #expect(run.news.count == count + 1, "no word is written twice")
    }

    @Test("Because is said once the check found it faithful, and of what was tested alone")
    func because() throws {
        let run = try run()
        try run.wait { $0.rationale.value != nil }
        var faithful = 0
        for _ in 0..<6 {
            run.press(.character("x"))
            try run.wait { $0.check?.findings.value != nil && !$0.isWriting }
            let verdict = run.state.check?.findings.value?.verdict
            let text = try #require(run.text)
            #expect(text.isTested == (verdict == .faithful))
            #expect(text.text.lowercased().contains("because") == (verdict == .faithful))
            if verdict == .faithful {
                faithful += 1
                #expect(text.claims.flatMap(\.evidence).allSatisfy { $0.hasPrefix("h") })
            }
            run.press(.escape, .down)
            try run.wait { $0.rationale.value != nil }
        }
        #expect(faithful > 0)
    }

    @Test("A piece off has the rest told, as a diff against the text before; all on is that text")
    func retells() throws {
        let run = try run()
        try run.wait { $0.rationale.value != nil }
        let whole = try #require(run.text)
        let cited = Set(whole.claims.flatMap(\.evidence))
        run.press(.character("4"))
        while run.state.evidenceCursor.map(cited.contains) == false { run.press(.down) }
        let off = try #require(run.state.evidenceCursor)
        run.press(.character(" "))
        try run.wait { $0.shownRetelling != nil }
        let rest = try #require(run.state.shownRetelling)
        #expect(!rest.claims.flatMap(\.evidence).contains(off))
        expectGrounded(rest, in: try #require(run.state.evidence.value))
        let (kept, new) = (
            rest.diff.filter { $0.change != .new }, rest.diff.filter { $0.change != .gone }
        )
        #expect(kept.map(\.text).joined(separator: " ") == whole.text)
        #expect(new.map(\.text).joined(separator: " ") == rest.text)
        var grew = 0
        for case .rationaleProgressed(_, .written(let text, let diff)) in run.news
        where !diff.isEmpty {
            let told = diff.filter { $0.change != .gone }.map(\.text).joined(separator: " ")
            #expect(text.hasPrefix(told))
            grew += 1
        }
        #expect(grew > 5)
        run.press(.character("u"))
        #expect(run.state.shownRetelling == nil && run.text == whole)
    }

    @Test(
        "A folder that cannot be read is refused before the screen; one that breaks later is told")
    func brokenModel() throws {
        #expect(throws: (any Error).self) {
            try ExplorerWriter.chosen(nil, languageModel: folder.path("nowhere"))
        }
        #expect(throws: (any Error).self) {
            try ExplorerWriter.chosen(.model, languageModel: films.path)
        }
        let broken = try run(.model(folder: folder.path("gone"), name: "gone\u{1B}[31m"))
        try broken.wait { $0.rationale.value != nil }
        let text = try #require(broken.text)
        #expect(text.source == "template" && text.fallback?.contains("no folder") == true)
        #expect(broken.state.log.last?.text.contains("no folder") == true)
        // Asked again, it is tried again.
        broken.press(.character("5"), .character("r"))
        let count = broken.news.count
        try broken.wait { _ in broken.news.count > count && !broken.state.isWriting }
        #expect(broken.text?.fallback != nil)
    }

    @Test(
        "Another language model writes under the same grammar, or leaves it to the template",
        .enabled(if: SharedFolder.has("oracles/fixtures/llama-tiny/config.json")),
        arguments: ["llama-tiny", "opt-tiny"])
    func otherModel(name: String) throws {
        // Its 64 positions hold neither prompt nor text.
        let short = try run(
            .chosen(nil, languageModel: SharedFolder.path("oracles/fixtures/\(name)")))
        try short.wait { $0.rationale.value != nil }
        #expect(short.state.workspace.value?.model.writer == name)
        #expect(short.text?.source == "template" && short.text?.fallback?.isEmpty == false)
        guard name == "llama-tiny" else { return }
        let long = try run(.chosen(nil, languageModel: try TinyModel.withRoom(in: folder)))
        try long.wait { $0.rationale.value != nil }
        let text = try #require(long.text)
        #expect(text.source == "model", "\(text.fallback ?? "")")
        #expect(text.record?.author == "roomy")
        expectGrounded(text, in: try #require(long.state.evidence.value))
    }

    @Test("The names of models come before the screen as one plain line")
    func names() throws {
        let odd = folder.url.appending(path: "odd\u{1B}[2J name")
        let bundled = try #require(Installation.current.bundledLanguageModel)
        try FileManager.default.copyItem(at: bundled, to: odd)
        guard case .model(_, let name) = try ExplorerWriter.chosen(nil, languageModel: odd.path)
        else {
            Issue.record("no model")
            return
        }
        #expect(name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }
}

/// A language model with random weights.
enum TinyModel {
    /// The random model of the references with room for a prompt and a text.
    ///
    /// - Returns: The path of its folder.
    static func withRoom(in folder: TemporaryFolder) throws -> String {
        let copy = folder.url.appending(path: "roomy")
        try FileManager.default.copyItem(
            atPath: SharedFolder.path("oracles/fixtures/llama-tiny"), toPath: copy.path)
        let file = copy.appending(path: "config.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        let roomy = text.replacing(
            "\"max_position_embeddings\": 64", with: "\"max_position_embeddings\": 4096")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy.path)
        try roomy.write(to: file, atomically: true, encoding: .utf8)
        return copy.path
    }
}
