import Testing

@testable import Canvas

@Suite("Colour depth")
struct ColorDepthTests {
    @Test(
        "what is asked for wins, then NO_COLOR and a dumb terminal, then what the terminal has",
        arguments: [
            (ColorDepth?.none, ["TERM": "xterm-256color"], 256, ColorDepth.palette),
            (nil, ["TERM": "xterm"], 8, .sixteen), (nil, ["TERM": "vt100"], -1, .mono),
            (nil, ["TERM": "xterm-direct"], 1 << 24, .trueColor),
            (nil, ["TERM": "xterm-256color", "NO_COLOR": "1"], 256, .mono),
            (nil, ["TERM": "xterm-256color", "NO_COLOR": ""], 256, .palette),
            (nil, ["TERM": "dumb"], 256, .mono),
            (.sixteen, ["NO_COLOR": "1"], 256, .sixteen),
            (.trueColor, [:], 256, .palette), (.mono, [:], 1 << 24, .mono),
        ])
    func decision(
        _ requested: ColorDepth?, _ environment: [String: String], _ colors: Int,
        _ expected: ColorDepth
    ) {
        let depth = ColorDepth.decide(
            requested: requested, environment: environment, colors: colors)
        #expect(depth == expected)
    }

    @Test("true colour is looked for where it is announced or asked for")
    func trueColor() {
        func wants(_ requested: ColorDepth?, _ environment: [String: String]) -> Bool {
            ColorDepth.wantsTrueColor(requested: requested, environment: environment)
        }
        #expect(wants(nil, ["COLORTERM": "truecolor"]) && wants(nil, ["COLORTERM": "24bit"]))
        #expect(!wants(nil, [:]) && !wants(nil, ["COLORTERM": "truecolor", "NO_COLOR": "1"]))
        #expect(wants(.trueColor, [:]) && !wants(.palette, ["COLORTERM": "truecolor"]))
    }

    @Test("names go to depths and back")
    func names() {
        for depth in ColorDepth.allCases { #expect(ColorDepth(name: depth.name) == depth) }
        #expect(ColorDepth(name: "88") == nil)
    }

    @Test("RGB goes to the nearest of the cube and the grey ramp")
    func palette() {
        // Every step of the cube and the ramp is its own nearest.
        let steps = [0, 95, 135, 175, 215, 255]
        for red in 0..<6 {
            for green in 0..<6 {
                for blue in 0..<6 {
                    let color = Color.rgb(
                        UInt8(steps[red]), UInt8(steps[green]), UInt8(steps[blue]))
                    #expect(color.paletteIndex == UInt8(16 + 36 * red + 6 * green + blue))
                }
            }
        }
        for step in 0..<24 {
            let grey = UInt8(8 + 10 * step)
            #expect(Color.rgb(grey, grey, grey).paletteIndex == UInt8(232 + step))
        }
        #expect(Color.named(.brightBlue).paletteIndex == 12)
        #expect(Color.terminal.paletteIndex == nil)
    }

    @Test("the nearest of the sixteen is found for what names none")
    func nearestNamed() {
        #expect(Color.rgb(250, 10, 10).nearestNamed == .brightRed)
        #expect(Color.rgb(10, 10, 10).nearestNamed == .black)
        #expect(Color.named(.cyan).nearestNamed == .cyan)
        #expect(Color.terminal.nearestNamed == nil)
    }

    @Test(
        "the glyph set follows the locale and the terminal",
        arguments: [
            (["LANG": "en_US.UTF-8", "TERM": "xterm"], GlyphSet.full), ([:], .full),
            (["LANG": "C"], .ascii), (["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"], .ascii),
            (["LC_ALL": "", "LANG": "C.utf8"], .full), (["TERM": "linux"], .basic),
            (["TERM": "vt220", "LANG": "C.UTF-8"], .ascii), (["TERM": "dumb"], .ascii),
        ])
    func glyphSets(_ environment: [String: String], _ expected: GlyphSet) {
        #expect(GlyphSet.preferred(environment: environment) == expected)
    }
}
