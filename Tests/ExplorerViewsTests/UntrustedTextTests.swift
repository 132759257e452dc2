import Canvas
import ExplorerCore
import ExplorerViews
import Testing

@Suite("Titles from the data")
struct UntrustedTextTests {
    /// Titles that break naive terminals: wide, joined, right-to-left, combining, with escapes.
    private static let titles = [
        "千と千尋の神隠し (Spirited Away)", "👨‍👩‍👧‍👦 family 👍🏽 and 🇩🇪", "شاهد \u{202E}evil\u{202C}",
        "Amélie \u{65}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "\u{1B}[31mred\u{1B}]0;owned\u{7} \u{9B}2J", "tab\tnew\nline\r\u{0}nul", "",
        String(repeating: "長", count: 300), "\u{FFFF}\u{FEFF}\u{200B}\u{2028}",
    ]

    private func session(_ width: Int, _ height: Int) -> SampleSession {
        var session = SampleSession(width: width, height: height)
        session.open()
        session.press(.down, .down, .enter)
        let rows = Self.titles.enumerated().map { rank, title in
            CandidateRow(
                item: Int32(rank), rank: rank + 1, title: title, score: Double(9 - rank),
                modalities: .text, support: 9)
        }
        session.tell(
            .rankingFinished(
                session.token(.ranking),
                Ranking(
                    user: 417, modelVersion: "v\u{1B}[0m", eventIndex: 1, candidateCount: 50,
                    rows: rows)))
        let history = Self.titles.enumerated().map { offset, title in
            HistoryRow(
                position: 8 - offset, item: Int32(offset), title: title,
                time: SampleSession.now)
        }
        session.tell(
            .historyLoaded(
                session.token(.history),
                History(user: 417, rows: history, eventCount: 9, windowLength: 5)))
        session.tell(.timerFired(.selectionRest))
        session.tell(
            .evidenceFound(
                session.token(.evidence),
                EvidenceSet(
                    user: 417, item: 0, title: Self.titles[1], modelVersion: "v", eventIndex: 1,
                    neighbors: [],
                    items: Self.titles.enumerated().map { offset, title in
                        EvidenceItem(
                            id: "h\(offset)", item: 1, title: title, similarity: 0.5, support: 9,
                            provenance: title)
                    },
                    attributes: Self.titles.map {
                        EvidenceAttribute(
                            id: $0, name: $0, source: .text, share: 0.5, support: 9,
                            provenance: "tag")
                    })))
        session.tell(
            .rationaleWritten(
                session.token(.rationale),
                RationaleText(
                    user: 417, item: 0, text: Self.titles.joined(separator: " [x] "),
                    claims: Self.titles.map {
                        RationaleClaim(text: $0, evidence: [$0], isGrounded: true)
                    }, source: "template", modelVersion: "v", eventIndex: 1)))
        for (index, title) in Self.titles.enumerated() {
            session.tell(
                .streamAdvanced(
                    SampleSession.status(.live, at: index),
                    rows: [
                        StreamRow(
                            eventIndex: index + 1, time: SampleSession.now, user: 9,
                            userName: "u0009", item: 1, title: title)
                    ]))
        }
        return session
    }

    @Test("No control byte and no override reaches a cell", arguments: GlyphSet.allCases)
    func nothingLeaks(_ glyphs: GlyphSet) {
        let theme = ThemeShelf().theme(named: "terminal", depth: .trueColor)
        for (width, height) in [(200, 60), (120, 40), (80, 24), (60, 16), (40, 10)] {
            var session = session(width, height)
            for key in "1234567?" {
                session.press(.character(key))
                let canvas = Screen.draw(session.state, theme: theme, glyphs: glyphs)
                for y in 0..<height {
                    for x in 0..<width {
                        for scalar in canvas[x, y].text.unicodeScalars {
                            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
                            #expect(!(0x202A...0x202E).contains(scalar.value))
                            #expect(scalar.value != 0x200D && scalar.value != 0xFE0F)
                        }
                    }
                }
            }
        }
    }

    @Test("Columns stay aligned: the right edge of every panel is whole")
    func aligned() {
        let theme = ThemeShelf().theme(named: "terminal", depth: .trueColor)
        let canvas = Screen.draw(session(120, 40).state, theme: theme, glyphs: .full)
        for y in 2..<30 {
            #expect(canvas[119, y].text == "│" || "╮╯".contains(canvas[119, y].text))
        }
        expectGolden(canvas, "untrusted-titles-120x40")
    }
}
