import CKernels
import CPictures

/// PNG by libpng's simplified interface, which keeps its long jumps inside C.
enum PNGDecoding {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func picture(_ bytes: [UInt8], name: String) throws(MediaError) -> Picture {
        try checkChunks(bytes, name: name)
        var image = png_image()
        image.version = png_uint_32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        var rgba: [UInt8] = []
        let isRead = bytes.withUnsafeBytes { file in
            guard png_image_begin_read_from_memory(&image, file.baseAddress, file.count) != 0 else {
                return false
            }
            image.format = whyrec_png_format_rgba
            // 16-bit files hold sRGB values, as 8-bit ones do, unless a gAMA chunk says otherwise.
            image.flags |= whyrec_png_flag_16_bit_srgb
            rgba = [UInt8](repeating: 0, count: Int(image.width) * Int(image.height) * 4)
            return png_image_finish_read(&image, nil, &rgba, 0, nil) != 0
        }
        // A warning is about damage, too: a checksum that does not fit, data after the end.
        guard isRead, image.warning_or_error & 2 == 0 else {
            throw MediaError(
                path: name, "libpng: \(message(of: image))", hint: PictureFormat.damaged)
        }
        let width = Int(image.width)
        let height = Int(image.height)
        let pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { buffer, count in
            kernel_compose_over_white(width * height, rgba, buffer.baseAddress)
            count = width * height * 3
        }
        return Picture(width: width, height: height, pixels: pixels)
    }

    /// Walks the chunks before libpng sees them: the size is within the limits, and the file
    /// reaches its end mark, which libpng does not ask for once it has all rows.
    private static func checkChunks(_ bytes: [UInt8], name: String) throws(MediaError) {
        let incomplete = MediaError(
            path: name, "the PNG ends before its end mark", hint: PictureFormat.damaged)
        func number(at place: Int) -> Int {
            bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        var place = signature.count
        guard bytes.count >= place + 25 else { throw incomplete }
        guard Array(bytes[place + 4..<place + 8]) == Array("IHDR".utf8) else {
            throw MediaError(
                path: name, "the PNG does not begin with its header", hint: PictureFormat.damaged)
        }
        try PictureFormat.check(
            width: number(at: place + 8), height: number(at: place + 12), name: name)
        while place + 12 <= bytes.count {
            let length = number(at: place)
            guard length <= bytes.count - place - 12 else { throw incomplete }
            let isEnd = bytes[place + 4..<place + 8].elementsEqual("IEND".utf8)
            place += 12 + length
            if isEnd { return }
        }
        throw incomplete
    }

    static func message(of image: png_image) -> String {
        withUnsafeBytes(of: image.message) { text in
            String(decoding: text.prefix(while: { $0 != 0 }), as: UTF8.self)
        }
    }
}
