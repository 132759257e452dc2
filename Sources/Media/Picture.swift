/// A decoded picture: 8-bit red, green and blue, without transparency.
public struct Picture: Sendable, Equatable {
    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// Red, green, blue of each pixel from the top left. **Shape** [height, width, 3].
    public let pixels: [UInt8]

    /// Wraps decoded pixels; traps when the shape does not fit.
    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(
            width >= 1 && height >= 1 && pixels.count == width * height * 3,
            "\(pixels.count) values are no picture of \(width) by \(height)")
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}
