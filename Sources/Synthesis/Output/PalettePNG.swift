import CZlib
import Media

/// A picture of few colours as a PNG file with a palette: a third of the size of one in full
/// colour.
///
/// The format is that of the PNG specification, third edition: colour type 3, 8 bits an index, no
/// filter, which suits indices best (section 12.7). Equal pixels are equal bytes under one zlib.
struct PalettePNG {
    /// Colours, most frequent first.
    private let palette: [UInt32]
    /// An index a pixel.
    private let indices: [UInt8]
    private let width: Int
    private let height: Int

    static let colourLimit = 128

    /// Reduces a picture to at most 128 colours: the most frequent after rounding, the others
    /// replaced by the nearest of them.
    init(_ picture: Picture) {
        width = picture.width
        height = picture.height
        let colours = Self.rounded(picture, step: 4)
        var counts: [UInt32: Int] = [:]
        for colour in colours { counts[colour, default: 0] += 1 }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let palette = Self.spread(ranked)
        self.palette = palette
        var nearest: [UInt32: UInt8] = [:]
        indices = colours.map { colour in
            if let known = nearest[colour] { return known }
            let index = palette.indices.min { first, second in
                let (near, far) = (
                    Self.distance(palette[first], colour), Self.distance(palette[second], colour)
                )
                return (near, first) < (far, second)
            }
            let place = UInt8(index ?? 0)
            nearest[colour] = place
            return place
        }
    }

    /// Colours that stand for all: a frequent one is taken unless one as good as it is there.
    ///
    /// The distance that counts as good is raised until the palette is small enough.
    private static func spread(_ ranked: [(key: UInt32, value: Int)]) -> [UInt32] {
        var reach = 0
        while true {
            var palette: [UInt32] = []
            for (colour, _) in ranked
            where !palette.contains(where: { distance($0, colour) <= reach }) {
                palette.append(colour)
                if palette.count > colourLimit { break }
            }
            if palette.count <= colourLimit { return palette }
            reach = reach * 3 / 2 + 24
        }
    }

    private static func rounded(_ picture: Picture, step: Int) -> [UInt32] {
        func round(_ value: UInt8) -> UInt32 {
            UInt32(min((Int(value) + step / 2) / step * step, 255))
        }
        return (0..<picture.width * picture.height).map { pixel in
            round(picture.pixels[pixel * 3]) << 16 | round(picture.pixels[pixel * 3 + 1]) << 8
                | round(picture.pixels[pixel * 3 + 2])
        }
    }

    private static func distance(_ first: UInt32, _ second: UInt32) -> Int {
        var sum = 0
        for shift in [16, 8, 0] as [UInt32] {
            let away = Int((first >> shift) & 255) - Int((second >> shift) & 255)
            sum += away * away
        }
        return sum
    }

    /// The file.
    func bytes() -> [UInt8] {
        var rows: [UInt8] = []
        for row in 0..<height {
            rows.append(0)
            rows += indices[row * width..<(row + 1) * width]
        }
        var head = Self.bigEndian(UInt32(width)) + Self.bigEndian(UInt32(height))
        head += [8, 3, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", head)
            + Self.chunk(
                "PLTE",
                palette.flatMap {
                    [UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)]
                })
            + Self.chunk("IDAT", Self.packed(rows)) + Self.chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
        let content = Array(name.utf8) + body
        let sum = UInt32(truncatingIfNeeded: crc32(0, content, UInt32(content.count)))
        return bigEndian(UInt32(body.count)) + content + bigEndian(sum)
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(value >> $0 & 255) }
    }

    private static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var count = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(count))
        let status = compress2(&packed, &count, bytes, UInt(bytes.count), Z_BEST_COMPRESSION)
        precondition(status == Z_OK, "zlib ran out of memory over \(bytes.count) bytes")
        return Array(packed.prefix(Int(count)))
    }
}
