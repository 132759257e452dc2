import Foundation
import TestFiles
import Testing

@testable import Catalog

@Suite struct SpotCheckStoreTests {
    private let folder: TemporaryFolder
    private let workspace: Workspace
    private let pin = SpotCheckPin(
        model: "sasrec", modelVersion: "s7-abc", adapterVersion: 3, eventIndex: 12,
        dataset: "0123456789abcdef", seed: .max)

    init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.create(
            at: folder.workspace,
            holding: CatalogContents(
                name: "made", users: ["ada", "grace"], items: [.init("m1"), .init("m2")],
                interactions: [Interaction(user: 0, item: 0, time: 1000)]))
    }

    private func draft(_ user: Int32, _ item: Int32, check: String? = "faithful") -> SpotCheckDraft
    {
        SpotCheckDraft(
            user: user, item: item, rank: 2,
            strata: SpotCheckStrata(item: .cold, history: .short, rank: .top),
            automatic: check.map {
                SpotCheckFinding(verdict: $0, margin: -0.125, reason: "because")
            },
            exhibit: SpotCheckExhibit(
                title: "=cmd()\u{1B}[0m", candidateCount: 9, historyCount: 1, history: ["m1"],
                pieces: [
                    .init(
                        id: "n1", kind: "neighbor", label: "u0001", similarity: 0.5, support: nil,
                        titles: ["a", "b"], provenance: "latents")
                ], withheld: 1, text: "Ranked [n1].",
                claims: [.init(text: "Ranked", evidence: ["n1"], isGrounded: true)],
                source: "template"))
    }

    private func drawn(_ store: CatalogStore) throws -> [SpotCheckCase] {
        let queue = try store.addSpotCheckQueue(
            named: "first", pin: pin, asked: 3, notes: ["no cold item"],
            cases: [draft(0, 1), draft(1, 0, check: nil)], time: 5)
        return try store.spotCheckCases(of: queue)
    }

    @Test func `a queue comes back as it was drawn, exhibit and all`() throws {
        let store = try workspace.openCatalog(.readWrite)
        let cases = try drawn(store)
        try store.close()
        let reopened = try workspace.openCatalog()
        let queue = try #require(try reopened.spotCheckQueue(named: "first"))
        #expect(queue.pin == pin && queue.asked == 3 && queue.notes == ["no cold item"])
        #expect(try reopened.spotCheckCases(of: queue) == cases)
        #expect(cases.map(\.position) == [1, 2])
        #expect(cases.map(\.draft) == [draft(0, 1), draft(1, 0, check: nil)])
        #expect(try reopened.spotCheckCase(cases[1].id) == cases[1])
        #expect(try reopened.spotCheckCase(99) == nil)
        #expect(try reopened.spotCheckQueue(named: "none") == nil)
    }

    @Test func `a changed verdict stays in the log and the last one counts`() throws {
        let store = try workspace.openCatalog(.readWrite)
        let cases = try drawn(store)
        let first = try store.record(
            .faithful, onCase: cases[0].id, by: "anna", note: "two\nlines \u{1B}[2J",
            millisecondsSpent: 900, time: 10)
        try store.record(.unsure, onCase: cases[0].id, by: " ben ", time: 11)
        let changed = try store.record(.unfaithful, onCase: cases[0].id, by: "anna", time: 12)
        let blind = try store.record(.unsure, onCase: cases[1].id, by: "anna", time: 13)
        let again = try store.record(.unsure, onCase: cases[1].id, by: "anna", time: 14)
        let all = try store.spotCheckVerdicts()
        #expect(all.map(\.rater) == ["anna", "ben", "anna", "anna", "anna"])
        #expect(all[0] == first && first.note == "two lines \u{FFFD}[2J")
        #expect(all.current.map(\.id) == [all[1].id, changed.id, again.id])
        #expect(!first.sawCheck && changed.sawCheck, "the check is shown after the first verdict")
        #expect(!blind.sawCheck && !again.sawCheck, "this case has no check to see")
    }

    @Test func `a picked row is one case however many judge it`() throws {
        let store = try workspace.openCatalog(.readWrite)
        let one = try store.record(
            .faithful, on: draft(0, 1, check: nil), pin: pin, by: "anna", time: 1)
        let two = try store.record(
            .unfaithful, on: draft(0, 1), pin: pin, by: "ben", sawCheck: true, time: 2)
        var later = pin
        later.eventIndex = 13
        let other = try store.record(.unsure, on: draft(0, 1), pin: later, by: "ben", time: 3)
        var plain = pin
        plain.adapterVersion = nil
        let frozen = try store.record(.unsure, on: draft(0, 1), pin: plain, by: "ben", time: 4)
        #expect(one.caseID == two.caseID && two.sawCheck)
        #expect(Set([one.caseID, other.caseID, frozen.caseID]).count == 3)
        let kept = try #require(try store.spotCheckCase(one.caseID))
        #expect(kept.queue == nil && kept.draft.automatic?.verdict == "faithful")
        #expect(try store.spotCheckQueues().isEmpty)
        #expect(try store.spotCheckCases().count == 3)
    }

    @Test func `what makes no sense is refused, and nothing of it is kept`() throws {
        let store = try workspace.openCatalog(.readWrite)
        let cases = try drawn(store)
        func refused(_ body: () throws -> Void) throws -> CatalogError {
            try #require(throws: CatalogError.self, performing: body)
        }
        #expect(
            try refused { try store.record(.unsure, onCase: 77, by: "anna", time: 1) }.kind
                == .unknownEntity)
        for rater in ["", "  ", "a\u{1B}b", String(repeating: "x", count: 41)] {
            let error = try refused {
                try store.record(.unsure, onCase: cases[0].id, by: rater, time: 1)
            }
            #expect(error.kind == .usage && !error.reason.contains("\u{1B}"))
        }
        let long = String(repeating: "x", count: 2_001)
        #expect(
            try refused {
                try store.record(.unsure, onCase: cases[0].id, by: "anna", note: long, time: 1)
            }.kind == .usage)
        #expect(try refused { _ = try drawn(store) }.reason.contains("first"))
        #expect(
            try refused {
                _ = try store.addSpotCheckQueue(
                    named: "second", pin: pin, asked: 1, notes: [],
                    cases: [draft(0, 0), draft(9, 0)], time: 1)
            }.kind == .unknownEntity)
        #expect(try store.spotCheckQueues().count == 1)
        #expect(try store.spotCheckCases().count == 2)
        #expect(try store.spotCheckVerdicts().isEmpty)
        let reader = try workspace.openCatalog()
        #expect(
            try refused { try reader.record(.unsure, onCase: cases[0].id, by: "a", time: 1) }.kind
                == .notWritable)
    }

    @Test func `a catalogue from before spot-checks reads as empty and takes them when written`()
        throws
    {
        let old = try workspace.openCatalog(.readWrite)
        try old.writer?.write { db in
            for table in ["spot_verdicts", "spot_cases", "spot_queues"] {
                try db.execute(sql: "DROP TABLE \(table)")
            }
            try db.execute(
                sql: "DELETE FROM grdb_migrations WHERE identifier = ?",
                arguments: [SpotCheckSchema.name])
        }
        try old.close()
        let before = try workspace.openCatalog()
        #expect(try before.spotCheckQueues().isEmpty && before.spotCheckVerdicts().isEmpty)
        try before.close()
        let store = try workspace.openCatalog(.readWrite)
        #expect(try drawn(store).count == 2)
        #expect(store.facts.contentHash == before.facts.contentHash)
    }

    @Test func `a full disk is told, and what was acknowledged is there afterwards`() throws {
        let store = try workspace.openCatalog(.readWrite)
        let cases = try drawn(store)
        let note = String(repeating: "n", count: 1_900)
        let pages = try store.read { db in try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0 }
        try store.writer?.write { db in
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 4)")
        }
        var acknowledged: [SpotCheckVerdict] = []
        let error = #expect(throws: CatalogError.self) {
            for time in 0..<100 {
                acknowledged.append(
                    try store.record(
                        .faithful, onCase: cases[0].id, by: "anna", note: note, time: Int64(time)))
            }
        }
        #expect(error?.reason.contains("full") == true && error?.hint != nil)
        #expect(!acknowledged.isEmpty && acknowledged.count < 100)
        let reader = try workspace.openCatalog()
        #expect(try reader.spotCheckVerdicts() == acknowledged)
    }

    @Test func `the copy of a read-only workspace is found again once it was made`() throws {
        let bundled = try Workspace(opening: folder.workspace, isBundled: true)
        let state = folder.url.appendingPathComponent("state", isDirectory: true)
        #expect(try bundled.existingCopy(stateFolder: state) == nil)
        let copy = try bundled.writableCopy(stateFolder: state)
        #expect(try bundled.existingCopy(stateFolder: state) == copy)
        let store = try copy.openCatalog(.readWrite)
        #expect(try drawn(store).count == 2)
        #expect(try bundled.openCatalog().spotCheckQueues().isEmpty, "the original is as it was")
    }
}
