import Media
import Testing

@Suite struct PictureResizingTests {
    /// Red 20 x, green 25 y, blue 128; 11 by 9.
    static let ramp = Picture(
        width: 11, height: 9,
        pixels: (0..<9).flatMap { y in
            (0..<11).flatMap { x in [UInt8(20 * x), UInt8(25 * y), 128] }
        })

    private func picture(reds: [UInt8], greens: [UInt8]) -> Picture {
        Picture(
            width: reds.count, height: greens.count,
            pixels: greens.flatMap { green in reds.flatMap { red in [red, green, 128] } })
    }

    @Test func `Shrinking gives Pillow's values to the bit`() {
        #expect(
            Self.ramp.resized(width: 4, height: 5, .bicubic)
                == picture(reds: [19, 71, 129, 181], greens: [11, 54, 100, 146, 189]))
        #expect(
            Self.ramp.resized(width: 4, height: 5, .bilinear)
                == picture(reds: [23, 73, 127, 177], greens: [14, 53, 100, 147, 186]))
    }

    @Test func `Growing gives Pillow's values to the bit`() {
        let large = Self.ramp.resized(width: 16, height: 13, .bicubic)
        let reds = (0..<16).map { large.pixels[$0 * 3] }
        #expect(reds == [0, 9, 24, 38, 52, 66, 79, 93, 107, 121, 134, 148, 162, 176, 191, 201])
    }

    @Test func `The same size gives the same picture`() {
        #expect(Self.ramp.resized(width: 11, height: 9, .bicubic) == Self.ramp)
        #expect(Self.ramp.resized(width: 11, height: 9, .bilinear) == Self.ramp)
    }

    @Test func `The shorter side is given, the longer one follows and is rounded down`() {
        let wide = Self.ramp.resized(shorterSide: 4, .bilinear)
        #expect(wide.width == 4 && wide.height == 4)
        let large = Self.ramp.resized(shorterSide: 32, .bicubic)
        #expect(large.width == 39 && large.height == 32)
        let strip = Picture(width: 60_000, height: 1, pixels: [UInt8](repeating: 9, count: 180_000))
        let grown = strip.resized(shorterSide: 2, .bilinear)
        #expect(grown.width == Picture.sideLimit && grown.height == 2)
        #expect(grown.pixels.allSatisfy { $0 == 9 })
    }

    @Test func `The middle is cut out, and no more than there is`() {
        let middle = Self.ramp.centerCropped(width: 3, height: 2)
        #expect(middle == picture(reds: [80, 100, 120], greens: [75, 100]))
        #expect(Self.ramp.centerCropped(width: 50, height: 50) == Self.ramp)
    }
}
