import Canvas
import Foundation
import Testing

@testable import ExplorerViews

@Suite("Themes")
struct ThemeTests {
    private let shipped = ThemeShelf(folders: [repository.appendingPathComponent("themes").path])

    @Test("The shipped themes load without a warning, the default one first")
    func shippedThemes() {
        #expect(shipped.warnings.isEmpty, "\(shipped.warnings)")
        #expect(shipped.names == ["terminal", "base-dark", "base-light", "mono"])
    }

    @Test("The compiled-in theme is the file")
    func compiledIn() throws {
        let file = repository.appendingPathComponent("themes/terminal.toml")
        #expect(try String(contentsOf: file, encoding: .utf8) == ThemeShelf.terminalTheme)
        #expect(ThemeShelf().names == ["terminal"])
    }

    @Test(
        "Every shipped theme gives every role a look at every depth", arguments: ColorDepth.allCases
    )
    func complete(_ depth: ColorDepth) {
        for definition in shipped.definitions {
            let theme = Theme(definition, depth: depth)
            for role in Role.allCases {
                let style = theme[role]
                if depth == .sixteen {
                    #expect(style.foreground.rgb == nil && style.background.rgb == nil, "\(role)")
                }
                if depth == .mono {
                    #expect(style.foreground.isTerminal && style.background.isTerminal, "\(role)")
                }
            }
            // What must be told apart must look different, at any depth.
            #expect(theme[.rowSelected] != theme[.text])
            #expect(theme[.rankUp] != theme[.rankDown])
            #expect(theme[.claimGrounded] != theme[.claimUngrounded])
            #expect(theme[.streamLive] != theme[.streamPaused])
            #expect(theme[.error] != theme[.text])
        }
    }

    @Test("Every chain of fallbacks ends at the text")
    func fallbacks() {
        for role in Role.allCases {
            var current = role
            var steps = 0
            while let next = current.fallback {
                current = next
                steps += 1
                #expect(steps < 6, "\(role) falls back in a circle")
                if steps > 6 { break }
            }
            #expect(current == .text)
        }
    }

    @Test(
        "Text of the dark and the light theme is legible", arguments: ["base-dark", "base-light"])
    func contrast(_ name: String) {
        let theme = shipped.theme(named: name, depth: .trueColor)
        let paper = theme[.text].background
        for role in Role.allCases {
            let style = theme[role]
            guard !style.foreground.isTerminal else { continue }
            let background = style.background.isTerminal ? paper : style.background
            let ratio = contrastRatio(style.foreground, background)
            #expect(ratio >= Self.leastContrast(role), "\(role): \(ratio)")
        }
        let selected = theme[.rowSelected].background
        for role in [Role.text, .textMuted, .rankUp, .rankDown, .rankNew, .score, .warning] {
            #expect(contrastRatio(theme[role].foreground, selected) >= 3, "\(role) when selected")
        }
    }

    /// WCAG's 4.5:1 for words, 7:1 for the text itself, less for lines and for what is faint on
    /// purpose.
    private static func leastContrast(_ role: Role) -> Double {
        switch role {
        case .text, .textStrong, .score, .headerValue: 7
        case .panelBorder, .scoreTrack: 1.25
        case .textFaint, .eventBeyond, .scoreBar, .chart: 3
        default: 4.5
        }
    }

    private func contrastRatio(_ first: Color, _ second: Color) -> Double {
        let (light, dark) = (luminance(first), luminance(second))
        return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
    }

    private func luminance(_ color: Color) -> Double {
        guard let (red, green, blue) = color.rgb else { return 0 }
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    // MARK: Files of users

    @Test("A short theme inherits, and its palette recolours what it inherits")
    func inherits() throws {
        let shelf = ThemeShelf(files: [
            (
                "base.toml",
                "name=\"base\"\n[palette]\npaper=\"#000000\"\nink=\"#ff0000\"\n[roles]\n\"text\"=[\"ink on paper\",\"red\",\"\"]"
            ),
            (
                "mine.toml",
                "name=\"mine\"\ninherits=\"base\"\n[palette]\nink=\"#00ff00\"\n[roles]\n\"warning\"=[\"ink/50%\",\"yellow\",\"bold\"]"
            ),
        ])
        #expect(shelf.warnings.isEmpty, "\(shelf.warnings)")
        let theme = shelf.theme(named: "mine", depth: .trueColor)
        #expect(theme[.text] == Style(.rgb(0, 255, 0), on: .rgb(0, 0, 0)))
        #expect(theme[.warning].foreground == .rgb(0, 128, 0))
        #expect(shelf.theme(named: "mine", depth: .sixteen)[.text].foreground == .named(.red))
        #expect(shelf.theme(named: "mine", depth: .mono)[.streamBehind].attributes == .bold)
    }

    @Test("What is wrong in a file costs only itself and is named with its line")
    func warnings() {
        let text = """
            name = "odd"
            inherits = "nowhere"
            colour = "x"

            [palette]
            ink = "#zzzzzz"

            [roles]
            "rank.sideways" = ["blue", "blue", ""]
            "warning" = ["mauve", "red", ""]
            "error" = ["red", "red"]
            "key" = ["red blue", "red", ""]
            "news" = ["cyan bold", "cyan", "bold"]
            """
        let shelf = ThemeShelf(files: [("odd.toml", text)])
        let expected = [
            "odd.toml:2: there is no theme \"nowhere\" to inherit from",
            "odd.toml:3: unknown key \"colour\"",
            "odd.toml:6: \"ink\" is no colour: write \"#rrggbb\" or a name",
            "odd.toml:9: unknown role \"rank.sideways\"",
            "odd.toml:10: unknown colour \"mauve\" in \"warning\"",
            "odd.toml:11: \"error\" needs three texts: 256 colours, 16 colours, mono",
            "odd.toml:12: two colours before \"on\" in \"key\"",
        ]
        #expect(Set(shelf.warnings.map(\.description)) == Set(expected))
        let theme = shelf.theme(named: "odd", depth: .trueColor)
        #expect(theme[.news] == Style(.named(.cyan), .bold))
    }

    @Test("A file that is no TOML is left out with line and reason; the default stays")
    func broken() throws {
        let shelf = ThemeShelf(files: [("bad.toml", "name = \"bad\"\n[roles\n")])
        #expect(shelf.names == ["terminal"])
        let warning = try #require(shelf.warnings.first)
        #expect(warning.file == "bad.toml" && warning.line == 2 && !warning.reason.isEmpty)
        #expect(shelf.theme(named: "bad", depth: .trueColor).name == "terminal")
    }

    @Test("Themes that inherit in a circle still resolve")
    func circle() {
        let shelf = ThemeShelf(files: [
            ("a.toml", "name=\"a\"\ninherits=\"b\"\n"), ("b.toml", "name=\"b\"\ninherits=\"a\"\n"),
        ])
        #expect(shelf.names == ["terminal", "a", "b"])
        #expect(shelf.warnings.count == 2)
    }

    @Test("Folders that are not there and files that are not text do no harm")
    func folders() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("whyrec-themes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data([0xFF, 0xFE, 0x00]).write(to: folder.appendingPathComponent("binary.toml"))
        let shelf = ThemeShelf(folders: [folder.path, "/nowhere/at/all"])
        #expect(shelf.names == ["terminal"])
        #expect(shelf.warnings.map(\.description) == ["binary.toml: cannot be read as text"])
    }
}
