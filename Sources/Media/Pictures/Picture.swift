/// A decoded picture: 8-bit red, green and blue, without transparency.
public struct Picture: Sendable, Equatable {
    /// Most pixels that a file is decoded to, so that a few bytes cannot claim all memory.
    public static let pixelLimit = 1 << 26
    /// Longest side.
    public static let sideLimit = 1 << 16

    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// Red, green, blue of each pixel from the top left. **Shape** [height, width, 3].
    public let pixels: [UInt8]

    /// Wraps decoded pixels; traps when the shape does not fit.
    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(
            (1...Self.sideLimit).contains(width) && (1...Self.sideLimit).contains(height)
                && pixels.count == width * height * 3,
            "\(pixels.count) values are no picture of \(width) by \(height)")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// Reads a PNG, JPEG or binary PPM/PGM file.
    public init(contentsOf path: String) throws(MediaError) {
        self = try Picture(
            decoding: MediaFile.bytes(of: path, limit: PictureFormat.byteLimit), name: path)
    }

    /// Decodes a PNG, JPEG or binary PPM/PGM, told apart by their first bytes.
    ///
    /// - PNG: grey, colour, palette, 1 to 16 bits, interlaced; 16 bits are rounded to 8, a `gAMA`
    ///   chunk is applied, and what is transparent is composed **over white**, in sRGB values.
    /// - JPEG: baseline and progressive, grey and colour, exact integer transform and smooth
    ///   upsampling; CMYK is refused. The orientation in Exif data is not applied.
    /// - PPM, PGM: `P6` and `P5`, 8 bits.
    ///
    /// A picture is whole or refused: a file that ends early, or whose data are damaged where the
    /// format can tell, is an error.
    ///
    /// - Parameter name: Stands for the bytes in an error.
    public init(decoding bytes: [UInt8], name: String) throws(MediaError) {
        guard let format = PictureFormat(sniffing: bytes) else {
            throw MediaError(
                path: name,
                bytes.isEmpty ? "is empty" : "is no picture in a known format",
                hint: "PNG, JPEG and binary PPM are read")
        }
        switch format {
        case .png: self = try PNGDecoding.picture(bytes, name: name)
        case .jpeg: self = try JPEGDecoding.picture(bytes, name: name)
        case .portablePixmap: self = try PortablePixmap.picture(bytes, name: name)
        }
    }
}

/// The picture formats that are read.
enum PictureFormat {
    case png
    case jpeg
    case portablePixmap

    /// Largest file that is read.
    static let byteLimit = 1 << 28

    /// Tells the format by the first bytes, whatever the file is called.
    init?(sniffing bytes: [UInt8]) {
        if bytes.starts(with: PNGDecoding.signature) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: Array("P6".utf8)) || bytes.starts(with: Array("P5".utf8)) {
            self = .portablePixmap
        } else {
            return nil
        }
    }

    /// Throws unless a picture of this size may be decoded.
    static func check(width: Int, height: Int, name: String) throws(MediaError) {
        guard width >= 1, height >= 1 else {
            throw MediaError(path: name, "the picture is \(width) by \(height) pixels")
        }
        guard
            width <= Picture.sideLimit, height <= Picture.sideLimit,
            width * height <= Picture.pixelLimit
        else {
            throw MediaError(
                path: name,
                "\(width) by \(height) pixels are more than the \(Picture.pixelLimit) that are read",
                hint: "make the picture smaller")
        }
    }

    static let damaged = "the file is damaged or incomplete: fetch it again"
}
