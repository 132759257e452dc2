import Canvas
import Testing

@testable import CursesTerminal

@Suite("Decisions about terminals")
struct DecisionTests {
    @Test(
        "terminal types are tried from the best",
        arguments: [
            (["TERM": "xterm-256color"], ["xterm-256color", "xterm", "vt100"]),
            (
                ["TERM": "tmux-256color", "COLORTERM": "truecolor"],
                ["tmux-direct", "tmux-256color", "xterm-256color", "xterm", "vt100"]
            ),
            (
                ["TERM": "xterm-256color", "COLORTERM": "24bit", "NO_COLOR": "1"],
                ["xterm-256color", "xterm", "vt100"]
            ),
            (["TERM": "dumb"], ["dumb"]), ([:], ["xterm-256color", "xterm", "vt100"]),
        ])
    func names(_ environment: [String: String], _ expected: [String]) {
        #expect(TerminalConfiguration(environment: environment).terminalNames == expected)
    }

    @Test("private modes are sent only to terminals that know or ignore them")
    func privateModes() {
        for name in ["xterm", "xterm-256color", "tmux-256color", "screen", "st-256color", "foot"] {
            #expect(TerminalConfiguration.knowsPrivateModes(name), "\(name)")
        }
        for name in ["linux", "vt100", "dumb", "stv52", "ansi", "sun"] {
            #expect(!TerminalConfiguration.knowsPrivateModes(name), "\(name)")
        }
    }

    @Test("pauses for old hardware are taken out of what is written at the end")
    func padding() {
        #expect(CursesSession.withoutPadding("\u{1B}[2J$<50/>\u{1B}[H$<5>") == "\u{1B}[2J\u{1B}[H")
        #expect(CursesSession.withoutPadding("plain $ text") == "plain $ text")
        #expect(CursesSession.withoutPadding("open $<5") == "open $<5")
    }

    @Test("a true-colour entry takes no colour for a palette number that is none")
    func directNumbers() {
        #expect(CursesColors.directNumber(.rgb(0, 0, 5)) == 8)
        #expect(CursesColors.directNumber(.rgb(1, 2, 3)) == 0x010203)
        #expect(CursesColors.directNumber(.named(.blue)) == 4)
        #expect(CursesColors.directNumber(.named(.brightBlack)) == 0x7F7F7F)
        #expect(CursesColors.directNumber(.terminal) == -1)
    }
}

@Suite("Colour pairs")
struct PairCacheTests {
    static func colors(_ foreground: Int32) -> PairCache.Colors {
        PairCache.Colors(foreground: foreground, background: -1)
    }

    @Test("each two colours have one pair, and the terminal's own have pair 0")
    func reuse() {
        var cache = PairCache(capacity: 10)
        var defined: [Int] = []
        for color in [3, 4, 3, 4, -1] as [Int32] {
            _ = cache.pair(for: Self.colors(color)) { pair, _ in
                defined.append(pair)
                return true
            }
        }
        #expect(defined == [1, 2])
        #expect(cache.pair(for: Self.colors(-1)) { _, _ in false } == 0)
    }

    @Test("the pair unused for the longest is given away, never one of this frame")
    func eviction() {
        var cache = PairCache(capacity: 2)
        func pair(_ color: Int32) -> Int { cache.pair(for: Self.colors(color)) { _, _ in true } }
        cache.beginFrame()
        #expect(pair(1) == 1)
        cache.beginFrame()
        #expect(pair(2) == 2)
        #expect(cache.isFull)
        cache.beginFrame()
        #expect(pair(3) == 1)
        #expect(pair(2) == 2)
        #expect(pair(4) == 0)
        cache.beginFrame()
        cache.keep(Self.colors(3))
        #expect(pair(4) == 2)
    }

    @Test("a pair that cannot be defined is replaced by one of the same foreground")
    func refusal() {
        var cache = PairCache(capacity: 5)
        let first = cache.pair(for: Self.colors(6)) { _, _ in true }
        let wanted = PairCache.Colors(foreground: 6, background: 2)
        #expect(cache.pair(for: wanted) { _, _ in false } == first)
    }
}

@Suite("Keys")
struct KeyDecoderTests {
    @Test("a character is not a key code of the same number")
    func characterOrCode() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(.character(0x103)) == .character("\u{103}"))
        #expect(decoder.decode(.code(0x103)) == .up)
        #expect(decoder.decode(.code(9999)) == nil)
    }

    @Test("a paste is cut at its limit")
    func pasteLimit() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(.code(KeyDecoder.pasteBegin)) == nil)
        for _ in 0..<(KeyDecoder.pasteLimit + 10) { _ = decoder.decode(.character(0x61)) }
        guard case .paste(let text)? = decoder.decode(.code(KeyDecoder.pasteEnd)) else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == KeyDecoder.pasteLimit)
        #expect(decoder.decode(.character(0x71)) == .character("q"))
    }

    @Test("no two sequences share their bytes")
    func sequences() {
        let bytes = KeyDecoder.sequences.map(\.bytes)
        #expect(Set(bytes).count == bytes.count)
    }
}
