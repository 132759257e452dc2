import Foundation
import Media
import TestFiles
import Testing

@Suite struct PictureDecodingTests {
    static let colours: [UInt8] = [
        255, 0, 0, 0, 255, 0, 0, 0, 255, 10, 20, 30, 200, 100, 50, 255, 255, 255,
    ]

    @Test(arguments: [
        PictureFiles.colour8, PictureFiles.colour16, PictureFiles.palette, PictureFiles.interlaced,
    ])
    func `A PNG gives its colours however it stores them`(file: [UInt8]) throws {
        let picture = try Picture(decoding: file, name: "colours.png")
        #expect(picture == Picture(width: 3, height: 2, pixels: Self.colours))
    }

    @Test func `What is transparent in a PNG is composed over white`() throws {
        let alpha = try Picture(decoding: PictureFiles.alpha, name: "alpha.png")
        #expect(alpha.pixels == [255, 0, 0, 127, 127, 127])
        let grey = try Picture(decoding: PictureFiles.greyAlpha, name: "grey-alpha.png")
        #expect(grey.pixels == [100, 100, 100, 255, 255, 255])
        let palette = try Picture(decoding: PictureFiles.paletteTransparent, name: "palette.png")
        // The first colour is fully transparent, the second half.
        #expect(palette.pixels.prefix(9) == [255, 255, 255, 127, 255, 127, 0, 0, 255])
        #expect(palette.pixels.suffix(9) == Self.colours.suffix(9))
    }

    @Test func `A grey PNG of 1 or 16 bits becomes 8 bits of each colour`() throws {
        let one = try Picture(decoding: PictureFiles.grey1, name: "1.png")
        #expect(
            one.pixels.map { $0 / 255 } == [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0])
        let sixteen = try Picture(decoding: PictureFiles.grey16, name: "16.png")
        #expect(sixteen.pixels == [128, 128, 128, 255, 255, 255])
    }

    @Test func `JPEGs decode to what Pillow decodes, baseline, progressive and grey`() throws {
        let baseline = try Picture(decoding: PictureFiles.jpegBaseline, name: "baseline.jpg")
        #expect(baseline.width == 11)
        #expect(baseline.height == 9)
        func pixel(_ picture: Picture, _ x: Int, _ y: Int) -> [UInt8] {
            Array(picture.pixels[(y * 11 + x) * 3..<(y * 11 + x) * 3 + 3])
        }
        #expect(pixel(baseline, 0, 0) == [0, 5, 116])
        #expect(pixel(baseline, 10, 8) == [203, 197, 139])
        #expect(pixel(baseline, 5, 4) == [102, 99, 126])
        #expect(baseline.pixels.reduce(0) { $0 + Int($1) } == 32435)
        let progressive = try Picture(decoding: PictureFiles.jpegProgressive, name: "p.jpg")
        #expect(progressive == baseline)
        let grey = try Picture(decoding: PictureFiles.jpegGrey, name: "grey.jpg")
        #expect(pixel(grey, 5, 4) == [103, 103, 103])
        #expect(grey.pixels.reduce(0) { $0 + Int($1) } == 30639)
    }

    @Test func `A JPEG with printing colours is refused by that name`() {
        #expect {
            try Picture(decoding: PictureFiles.jpegFourColours, name: "print.jpg")
        } throws: { error in
            let error = error as? MediaError
            return error?.path == "print.jpg" && error?.reason.contains("CMYK") == true
                && error?.hint != nil
        }
    }

    @Test func `Binary PPM and PGM are read, comments and all`() throws {
        let ppm = Array("P6 # a comment\n2 1\n255\n".utf8) + [1, 2, 3, 4, 5, 6]
        #expect(
            try Picture(decoding: ppm, name: "a.ppm")
                == Picture(width: 2, height: 1, pixels: [1, 2, 3, 4, 5, 6]))
        let pgm = Array("P5\n1 2\n255\n".utf8) + [7, 8]
        #expect(try Picture(decoding: pgm, name: "a.pgm").pixels == [7, 7, 7, 8, 8, 8])
        for header in [
            "P6\n2\n", "P6 2 1 65535\n", "P6 99999999999999999999 1 255\n", "P6 0 1 255\n",
        ] {
            #expect(throws: MediaError.self) {
                try Picture(decoding: Array(header.utf8) + [1, 2, 3, 4, 5, 6], name: "bad.ppm")
            }
        }
    }

    @Test func `A picture written as PNG comes back, by the same bytes every time`() throws {
        let pixels = (0..<17 * 13 * 3).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
        let picture = Picture(width: 17, height: 13, pixels: pixels)
        let file = picture.pngData()
        #expect(file == picture.pngData())
        #expect(try Picture(decoding: file, name: "again.png") == picture)
        let folder = try TemporaryFolder()
        // The name lies about the format; the first bytes do not.
        let path = "\(folder.path)/picture.jpg"
        try picture.writePNG(to: path)
        #expect(try Picture(contentsOf: path) == picture)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["picture.jpg"])
    }

    @Test func `A size beyond the limits is refused before memory is taken`() {
        var bomb = PictureFiles.colour8
        // Width and height in the header become 65,535 each; the rest is as it was.
        for place in [18, 19, 22, 23] { bomb[place] = 0xFF }
        #expect {
            try Picture(decoding: bomb, name: "bomb.png")
        } throws: { error in
            (error as? MediaError)?.reason.contains("65535 by 65535") == true
        }
        #expect(throws: MediaError.self) {
            try Picture(decoding: Array("P6 65536 65536 255\n".utf8), name: "bomb.ppm")
        }
    }
}
