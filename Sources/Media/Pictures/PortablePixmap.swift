/// Binary PPM (`P6`) and PGM (`P5`) with 8 bits, as the Netpbm manual describes them.
enum PortablePixmap {
    static func picture(_ bytes: [UInt8], name: String) throws(MediaError) -> Picture {
        let channels = bytes[1] == UInt8(ascii: "6") ? 3 : 1
        var header = Header(bytes: bytes)
        guard
            let width = header.number(), let height = header.number(), let most = header.number(),
            header.endsInWhiteSpace()
        else {
            throw MediaError(
                path: name, "the header is not P\(channels == 3 ? 6 : 5), width, height, maximum",
                hint: PictureFormat.damaged)
        }
        try PictureFormat.check(width: width, height: height, name: name)
        guard most == 255 else {
            throw MediaError(
                path: name, "the largest value is \(most)", hint: "save it with 8 bits a value")
        }
        let count = width * height * channels
        let found = bytes.count - header.place
        guard found >= count else {
            throw MediaError(
                path: name, "\(found) of \(count) values", hint: PictureFormat.damaged)
        }
        let values = bytes[header.place..<header.place + count]
        return Picture(
            width: width, height: height,
            pixels: channels == 3 ? Array(values) : values.flatMap { [$0, $0, $0] })
    }

    /// Decimal numbers between white space and comments.
    private struct Header {
        let bytes: [UInt8]
        var place = 2

        private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

        private static func isSpace(_ byte: UInt8) -> Bool {
            byte == 0x20 || (0x09...0x0D).contains(byte)
        }

        mutating func number() -> Int? {
            let start = place
            while let byte = current, Self.isSpace(byte) || byte == UInt8(ascii: "#") {
                if byte == UInt8(ascii: "#") {
                    while let other = current, other != 0x0A { _ = other; place += 1 }
                } else {
                    place += 1
                }
            }
            guard place > start else { return nil }
            var value: Int?
            while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                value = (value ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
                // Far above every limit, and far below an overflow.
                guard value! < 1 << 32 else { return nil }
                place += 1
            }
            return value
        }

        /// One white space stands between the header and the values.
        mutating func endsInWhiteSpace() -> Bool {
            guard let byte = current, Self.isSpace(byte) else { return false }
            place += 1
            return true
        }
    }
}
