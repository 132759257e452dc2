import Testing

@testable import Explanation

@Suite struct PromptEvidenceTests {
    private func piece(
        _ id: String, _ subject: EvidenceSubject, weight: Float, overlap: [Int32] = []
    ) -> Evidence {
        let kind: EvidenceKind =
            switch subject {
            case .user: .neighbor
            case .item: .historyItem
            case .attribute: .attribute
            }
        return Evidence(
            id: id, kind: kind, subject: subject, label: id, similarity: weight, weight: weight,
            provenance: "", modality: .interactions, time: 5, support: 7, overlap: overlap,
            overlapTitles: overlap.map { "\($0)" })
    }

    private func set(_ item: Int32, _ pieces: [Evidence]) -> EvidenceSet {
        EvidenceSet(
            user: 0, item: item, title: "\(item)", now: 9, version: "v", pieces: pieces,
            withheld: 0, historyCount: 3)
    }

    private var sets: [EvidenceSet] {
        [
            set(
                10,
                [
                    piece("n1", .user(1), weight: 0.6, overlap: [3]),
                    piece("h1", .item(3), weight: 0.5), piece("h2", .item(4), weight: 0.4),
                ]),
            set(
                11,
                [
                    piece("n1", .user(1), weight: 0.9, overlap: [3, 5]),
                    piece("a1", .attribute(2), weight: 0.3, overlap: [4]),
                ]),
        ]
    }

    @Test func `what stands behind several candidates takes one slot with a link to each`() {
        let list = PromptEvidenceList(choosingFrom: sets, slots: 16)
        #expect(list.pieces.map(\.subject) == [.item(3), .user(1), .item(4), .attribute(2)])
        #expect(list.pieces[1].links.map(\.candidate) == [0, 1])
        #expect(list.pieces[1].links.map(\.weight) == [0.6, 0.9])
        #expect(list.pieces[1].items == [3, 5])
        #expect(list.pieces[0].items == [3])
        #expect(list.places(behind: 0) == [1, 0, 2])
        #expect(list.places(behind: 1) == [1, 3])
    }

    @Test func `candidates take turns, so that a short list still serves each of them`() {
        let list = PromptEvidenceList(choosingFrom: sets, slots: 2)
        #expect(list.pieces.map(\.subject) == [.item(3), .user(1)])
        #expect(PromptEvidenceList(choosingFrom: sets, slots: 0).pieces.isEmpty)
        #expect(PromptEvidenceList(choosingFrom: [], slots: 4).pieces.isEmpty)
    }
}
