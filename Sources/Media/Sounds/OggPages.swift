/// The pages that an Ogg file is made of (RFC 3533).
struct OggPages {
    /// One page, as places in the file.
    struct Page {
        let range: Range<Int>
        let flags: UInt8
        let serial: UInt32
        let number: UInt32
        let checksum: UInt32

        var isFirst: Bool { flags & 2 != 0 }
        var isLast: Bool { flags & 4 != 0 }
    }

    /// Throws unless the file is one whole stream: every page there, in order and undamaged, from
    /// the first to the one marked as the last. libsndfile would stop at the damage and call what
    /// it has the sound.
    static func check(_ bytes: [UInt8], name: String) throws(MediaError) {
        var pages: [Page] = []
        var place = 0
        while place < bytes.count {
            guard let page = page(of: bytes, at: place) else {
                throw MediaError(
                    path: name, "the Ogg page at byte \(place) is not whole",
                    hint: SoundDecoding.damaged)
            }
            guard checksum(of: bytes, page.range) == page.checksum else {
                throw MediaError(
                    path: name, "the Ogg page at byte \(place) does not fit its checksum",
                    hint: SoundDecoding.damaged)
            }
            guard page.serial == pages.first?.serial ?? page.serial, pages.last?.isLast != true
            else {
                throw MediaError(
                    path: name, "several streams in one Ogg file", hint: "extract the sound")
            }
            guard page.number == pages.last.map({ $0.number &+ 1 }) ?? page.number else {
                throw MediaError(
                    path: name, "an Ogg page is missing before byte \(place)",
                    hint: SoundDecoding.damaged)
            }
            pages.append(page)
            place = page.range.upperBound
        }
        guard pages.first?.isFirst == true, pages.last?.isLast == true else {
            throw MediaError(
                path: name, "the Ogg stream has no end", hint: SoundDecoding.damaged)
        }
    }

    /// The stream with this serial number in place of its own, and the checksums that go with it.
    ///
    /// libsndfile draws the number at random; a fixed one makes the bytes of a sound its own.
    static func renumbered(_ bytes: [UInt8], serial: UInt32) -> [UInt8] {
        var bytes = bytes
        var place = 0
        while let page = page(of: bytes, at: place) {
            store(serial, in: &bytes, at: place + 14)
            store(checksum(of: bytes, page.range), in: &bytes, at: place + 22)
            place = page.range.upperBound
        }
        return bytes
    }

    private static func page(of bytes: [UInt8], at place: Int) -> Page? {
        guard
            place + 27 <= bytes.count, bytes[place..<place + 4].elementsEqual("OggS".utf8),
            bytes[place + 4] == 0
        else { return nil }
        let segments = Int(bytes[place + 26])
        guard place + 27 + segments <= bytes.count else { return nil }
        let body = bytes[place + 27..<place + 27 + segments].reduce(0) { $0 + Int($1) }
        let end = place + 27 + segments + body
        guard end <= bytes.count else { return nil }
        return Page(
            range: place..<end, flags: bytes[place + 5], serial: number(in: bytes, at: place + 14),
            number: number(in: bytes, at: place + 18), checksum: number(in: bytes, at: place + 22))
    }

    /// CRC-32 of the page with polynomial 0x04C11DB7, its own four bytes taken as zero.
    private static func checksum(of bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
        let own = range.lowerBound + 22..<range.lowerBound + 26
        return bytes.withUnsafeBufferPointer { bytes in
            table.withUnsafeBufferPointer { table in
                var remainder: UInt32 = 0
                for place in range {
                    let byte = own.contains(place) ? 0 : bytes[place]
                    remainder = remainder << 8 ^ table[Int(UInt8(remainder >> 24) ^ byte)]
                }
                return remainder
            }
        }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte) << 24) { remainder, _ in
            remainder << 1 ^ (remainder >> 31) &* 0x04C1_1DB7
        }
    }

    private static func number(in bytes: [UInt8], at place: Int) -> UInt32 {
        bytes[place..<place + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func store(_ number: UInt32, in bytes: inout [UInt8], at place: Int) {
        for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
    }
}
