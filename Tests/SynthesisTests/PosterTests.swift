import Media
import Testing

@testable import Synthesis

@Suite struct PosterTests {
    private let films: [Film]

    init() throws { films = try SmallWorld.shared.get().world.films }

    @Test func `each style is recognised by colours alone, by the nearest mean of five posters`() {
        var means: [[Double]] = []
        for style in FilmStyle.allCases {
            let known = films.filter { $0.style == style }.prefix(5).map { histogram($0) }
            means.append(known[0].indices.map { bin in known.reduce(0) { $0 + $1[bin] } / 5 })
        }
        var right = 0
        var asked = 0
        for (place, style) in FilmStyle.allCases.enumerated() {
            for film in films.filter({ $0.style == style }).dropFirst(5).prefix(2) {
                let own = histogram(film)
                let nearest = means.indices.min {
                    distance(means[$0], own) < distance(means[$1], own)
                }
                right += nearest == place ? 1 : 0
                asked += 1
            }
        }
        #expect(asked == 16)
        #expect(right >= 13, "\(right) of \(asked); two would be chance")
    }

    @Test func `films of one style have different posters, other themes do not change one`() {
        let same = films.filter { $0.style == .pastel }.prefix(2).map {
            Poster.picture(of: $0, seed: 7)
        }
        #expect(same[0] != same[1])
        #expect(same[0] == Poster.picture(of: films.filter { $0.style == .pastel }[0], seed: 7))
        #expect(same[0] != Poster.picture(of: films.filter { $0.style == .pastel }[0], seed: 8))
    }

    @Test func `a palette file decodes to the picture, its colours rounded`() throws {
        let picture = Poster.picture(of: films[0], seed: 7)
        let decoded = try Picture(decoding: PalettePNG(picture).bytes(), name: "poster")
        #expect(decoded.width == 96 && decoded.height == 144)
        var sum = 0
        for (value, other) in zip(picture.pixels, decoded.pixels) {
            sum += abs(Int(value) - Int(other))
        }
        #expect(Double(sum) / Double(picture.pixels.count) < 6)
    }

    @Test func `few colours stay as they are but for rounding to fours`() throws {
        var pixels: [UInt8] = []
        for index in 0..<32 { pixels += [UInt8(index % 4 * 64), UInt8(index % 2 * 128), 12] }
        let picture = Picture(width: 8, height: 4, pixels: pixels)
        #expect(try Picture(decoding: PalettePNG(picture).bytes(), name: "few") == picture)
    }

    @Test func `the font has every letter of every title, seven rows high`() {
        for film in films {
            for letter in film.title.uppercased() {
                let rows = PosterFont.glyph(letter)
                #expect(rows.count == 7, "\(letter)")
                #expect(Set(rows.map(\.count)).count == 1)
                #expect(letter == "-" || rows != PosterFont.glyph("-"), "\(letter)")
            }
            for line in Poster.lines(film.title) { #expect(PosterFont.width(line) <= 84) }
        }
    }

    @Test func `shapes cover the pixels they should`() {
        var raster = Raster(.black)
        raster.disc(Spot(48, 72), 20, .white)
        var lit = 0.0
        for ink in raster.inks { lit += ink.red }
        #expect(abs(lit - .pi * 400) < 12)
        raster = Raster(.black)
        raster.box(x: 10...20, y: 30...50, .white)
        #expect(raster.inks.reduce(0) { $0 + $1.red } == 200)
        raster = Raster(.black)
        raster.polygon([Spot(0, 0), Spot(90, 0), Spot(0, 90)], .white)
        #expect(abs(raster.inks.reduce(0) { $0 + $1.red } - 4_050) < 70)
    }

    /// Shares of 4 x 4 x 4 colours.
    private func histogram(_ film: Film) -> [Double] {
        let pixels = Poster.picture(of: film, seed: 7).pixels
        var bins = [Double](repeating: 0, count: 64)
        for place in stride(from: 0, to: pixels.count, by: 3) {
            var bin = 0
            for channel in 0..<3 { bin = bin * 4 + Int(pixels[place + channel] / 64) }
            bins[bin] += 3 / Double(pixels.count)
        }
        return bins.map { $0.squareRoot() }
    }
}

func distance(_ first: [Double], _ second: [Double]) -> Double {
    zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
}
