/// A narrow capital alphabet of five by seven points for titles.
enum PosterFont {
    static let height = 7

    /// Width of a text in points, without the gap after its last letter.
    static func width(_ text: String) -> Int {
        max(text.reduce(0) { $0 + glyph($1)[0].count + 1 } - 1, 0)
    }

    /// The rows of a letter: `#` is ink.
    static func glyph(_ letter: Character) -> [[Character]] {
        glyphs[letter] ?? glyphs["-"] ?? []
    }

    /// Breaks a text into lines of at most `width` points; a longer word is cut.
    static func lines(_ text: String, width limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.uppercased().split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if width(longer) <= limit {
                line = longer
            } else {
                if !line.isEmpty { lines.append(line) }
                line = String(word)
                while width(line) > limit { line.removeLast() }
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static let glyphs: [Character: [[Character]]] = {
        var glyphs: [Character: [[Character]]] = [:]
        for (letters, rows) in tables {
            let columns = rows.split(separator: "\n").map { line in
                line.split(separator: "|", omittingEmptySubsequences: false).map { Array($0) }
            }
            for (place, letter) in letters.enumerated() {
                glyphs[letter] = columns.map { $0[place] }
            }
        }
        return glyphs
    }()

    /// Letters and their rows, side by side.
    private static let tables = [
        (
            "ABCDEFGH",
            """
            .###.|####.|.###.|####.|#####|#####|.###.|#...#
            #...#|#...#|#...#|#...#|#....|#....|#...#|#...#
            #...#|#...#|#....|#...#|#....|#....|#....|#...#
            #####|####.|#....|#...#|####.|####.|#.###|#####
            #...#|#...#|#....|#...#|#....|#....|#...#|#...#
            #...#|#...#|#...#|#...#|#....|#....|#...#|#...#
            #...#|####.|.###.|####.|#####|#....|.###.|#...#
            """
        ),
        (
            "IJKLMNOP",
            """
            ###|..###|#...#|#....|#...#|#...#|.###.|####.
            .#.|...#.|#..#.|#....|##.##|##..#|#...#|#...#
            .#.|...#.|#.#..|#....|#.#.#|#.#.#|#...#|#...#
            .#.|...#.|##...|#....|#.#.#|#.#.#|#...#|####.
            .#.|...#.|#.#..|#....|#...#|#..##|#...#|#....
            .#.|#..#.|#..#.|#....|#...#|#...#|#...#|#....
            ###|.##..|#...#|#####|#...#|#...#|.###.|#....
            """
        ),
        (
            "QRSTUVWX",
            """
            .###.|####.|.####|#####|#...#|#...#|#...#|#...#
            #...#|#...#|#....|..#..|#...#|#...#|#...#|#...#
            #...#|#...#|#....|..#..|#...#|#...#|#...#|.#.#.
            #...#|####.|.###.|..#..|#...#|#...#|#.#.#|..#..
            #.#.#|#.#..|....#|..#..|#...#|.#.#.|#.#.#|.#.#.
            #..#.|#..#.|....#|..#..|#...#|.#.#.|##.##|#...#
            .##.#|#...#|####.|..#..|.###.|..#..|#...#|#...#
            """
        ),
        (
            "YZ ',-1234567890",
            """
            #...#|#####|..|#|..|...|.#.|.###.|####.|#..#.|#####|.###.|#####|.###.|.###.|.###.
            #...#|....#|..|#|..|...|##.|#...#|....#|#..#.|#....|#....|....#|#...#|#...#|#...#
            .#.#.|...#.|..|#|..|...|.#.|....#|....#|#..#.|####.|#....|...#.|#...#|#...#|#..##
            ..#..|..#..|..|.|..|###|.#.|..##.|.###.|#####|....#|####.|..#..|.###.|.####|#.#.#
            ..#..|.#...|..|.|..|...|.#.|.#...|....#|...#.|....#|#...#|..#..|#...#|....#|##..#
            ..#..|#....|..|.|.#|...|.#.|#....|....#|...#.|#...#|#...#|..#..|#...#|....#|#...#
            ..#..|#####|..|.|#.|...|###|#####|####.|...#.|.###.|.###.|..#..|.###.|.###.|.###.
            """
        ),
    ]
}

extension Raster {
    /// Writes lines of text from a place down; returns the height used.
    @discardableResult
    mutating func write(
        _ lines: [String], at place: Spot, _ ink: Ink, centred: Bool = false,
        opacity: Double = 1
    ) -> Double {
        var y = Int(place.y)
        for line in lines {
            var x = Int(place.x) - (centred ? PosterFont.width(line) / 2 : 0)
            for letter in line {
                let rows = PosterFont.glyph(letter)
                for (row, points) in rows.enumerated() {
                    for (column, point) in points.enumerated() where point == "#" {
                        self.point(x: x + column, y: y + row, ink, opacity: opacity)
                    }
                }
                x += rows[0].count + 1
            }
            y += PosterFont.height + 3
        }
        return Double(y) - place.y
    }
}
