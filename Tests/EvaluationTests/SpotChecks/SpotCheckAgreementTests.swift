import Catalog
import Foundation
import Testing

@testable import Evaluation

@Suite struct SpotCheckAgreementTests {
    private let pin = SpotCheckPin(
        model: "m", modelVersion: "v", adapterVersion: nil, eventIndex: 0, dataset: "d", seed: 1)

    /// A workspace with one case for each automatic verdict; an empty one was not checked.
    private func stored(
        _ automatic: [String], _ verdicts: [(rater: String, said: String, saw: Bool)]
    ) throws -> SpotCheckAgreement {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-agreement-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try Workspace.create(
            at: folder,
            holding: CatalogContents(
                name: "made", users: ["a"], items: [.init("m")],
                interactions: [Interaction(user: 0, item: 0, time: 1)])
        ).openCatalog(.readWrite)
        let queue = try store.addSpotCheckQueue(
            named: "q", pin: pin, asked: automatic.count, notes: [],
            cases: automatic.map { name in
                SpotCheckDraft(
                    user: 0, item: 0, rank: 1, strata: nil,
                    automatic: name.isEmpty
                        ? nil : SpotCheckFinding(verdict: name, margin: nil, reason: ""),
                    exhibit: SpotCheckExhibit(
                        title: "m", candidateCount: 1, historyCount: 0, history: [], pieces: [],
                        withheld: 0, text: "", claims: [], source: "template"))
            }, time: 0)
        let cases = try store.spotCheckCases(of: queue)
        let letters: [Character: HumanVerdict] = ["f": .faithful, "n": .unfaithful, "s": .unsure]
        for (rater, said, saw) in verdicts {
            for (place, letter) in said.enumerated() {
                guard let verdict = letters[letter] else { continue }
                try store.record(
                    verdict, onCase: cases[place].id, by: rater, sawCheck: saw, time: 0)
            }
        }
        return SpotCheckAgreement(try store.spotCheckVerdicts(), cases: cases)
    }

    private func close(_ value: Double?, _ wanted: Double) -> Bool {
        value.map { abs($0 - wanted) < 1e-12 } ?? false
    }

    @Test func `two raters and the check, worked out by hand`() throws {
        let automatic = [
            "faithful", "faithful", "faithful", "text only", "score only", "unfaithful",
            "undecided", "faithful", "",
        ]
        // anna: one unsure (case 8), one on an undecided (7), one on an unchecked case (9).
        // ben: leaves case 6 and 9 open.
        let agreement = try stored(
            automatic, [("anna", "ffnnnfnsf", false), ("ben", "fffnf-nn-", true)])
        let people = try #require(agreement.people.first)
        #expect(agreement.people.count == 1 && people.first == "anna" && people.second == "ben")
        // Shared 1...5, 7, 8; without 8: anna ffnnn n, ben fffnf n: agree on 1, 2, 4, 7.
        #expect(people.shared == 7 && people.unsure == 1 && people.kappa.count == 6)
        #expect(close(people.kappa.observed, 4.0 / 6))
        // anna: 2 of 6 faithful, ben: 4 of 6: expected (2*4 + 4*2) / 36.
        #expect(close(people.kappa.expected, 16.0 / 36))
        #expect(close(people.kappa.kappa, (4.0 / 6 - 16.0 / 36) / (1 - 16.0 / 36)))
        #expect(people.sawCheck == 6, "ben had seen the check")

        #expect(agreement.check.map(\.first) == ["anna", "ben", "majority"])
        #expect(agreement.check.allSatisfy { $0.second == "automatic check" })
        // anna with the check: cases 1 ... 6: f f n n n f against f f f u u u: agree on 1 2 4 5.
        let anna = agreement.check[0]
        #expect(anna.shared == 8 && anna.undecided == 1 && anna.unsure == 1 && anna.sawCheck == 0)
        #expect(anna.kappa.count == 6 && close(anna.kappa.observed, 4.0 / 6))
        #expect(close(anna.kappa.expected, 0.5) && close(anna.kappa.kappa, 1.0 / 3))
        // ben: cases 1 ... 5 and 8: f f f n f n against f f f u u f: agree on 1 2 3 4.
        let ben = agreement.check[1]
        #expect(ben.shared == 7 && ben.undecided == 1 && ben.kappa.count == 6 && ben.sawCheck == 6)
        #expect(close(ben.kappa.observed, 4.0 / 6) && close(ben.kappa.expected, 5.0 / 9))
        #expect(close(ben.kappa.kappa, 0.25))
        // The majority: ties on 3 and 5; f f n f against f f u u on 1 2 4 6, n against f on 8.
        let majority = agreement.check[2]
        #expect(majority.ties == 2 && majority.unsure == 0 && majority.undecided == 1)
        #expect(majority.kappa.count == 5 && close(majority.kappa.observed, 3.0 / 5))
    }

    @Test func `the last verdict counts, one rater has no majority, nobody gives nothing`() throws {
        let changed = try stored(
            ["faithful", "unfaithful"], [("anna", "nf", false), ("anna", "fn", false)])
        #expect(changed.people.isEmpty && changed.check.map(\.first) == ["anna"])
        #expect(changed.check[0].kappa.kappa == 1)
        #expect(changed.check[0].kappa.interval == nil, "two cases cannot show a disagreement")
        #expect(changed.check[0].sawCheck == 2, "the check is shown after the first verdict")
        let nobody = try stored(["faithful"], [])
        #expect(nobody.people.isEmpty && nobody.check.isEmpty)
        let unsure = try stored(["faithful"], [("anna", "s", false), ("ben", "s", false)])
        #expect(unsure.people[0].kappa.count == 0 && unsure.people[0].unsure == 1)
        #expect(unsure.check.map(\.unsure) == [1, 1, 1])
    }

    @Test func `the interval is 1.96 standard errors within the range of kappa`() throws {
        // Observed .7, expected .5 over 50 cases: kappa .4, standard error sqrt(.21 / 50) / .5.
        let first = Array(repeating: 1, count: 25) + Array(repeating: 0, count: 25)
        let second =
            Array(repeating: 1, count: 20) + Array(repeating: 0, count: 5)
            + Array(repeating: 1, count: 10) + Array(repeating: 0, count: 15)
        let interval = try #require(CohenKappa(first, second).interval)
        #expect(abs(interval.low - (0.4 - 0.254_039)) < 1e-5)
        #expect(abs(interval.high - (0.4 + 0.254_039)) < 1e-5)
        let few = try #require(CohenKappa([1, 1, 0, 0, 1], [1, 1, 0, 0, 0]).interval)
        #expect(few.high == 1)
        #expect(CohenKappa([1, 0], [1, 0]).interval == nil)
        #expect(CohenKappa([1, 1], [1, 1]).interval == nil)
    }

    @Test func `it encodes as flat objects, null where there is nothing`() throws {
        let agreement = try stored(["undecided"], [("anna", "f", false)])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(agreement.check), as: UTF8.self)
        #expect(
            text == #"[{"cases":0,"expected":null,"first":"anna","high":null,"kappa":null,"#
                + #""low":null,"observed":null,"sawCheck":0,"second":"automatic check","#
                + #""shared":1,"standardError":null,"ties":0,"undecided":1,"unsure":0}]"#)
    }
}
