import CPictures

extension Picture {
    /// The picture as a PNG file: 8-bit colour, not interlaced, marked as sRGB.
    ///
    /// The same pixels give the same bytes with the same versions of libpng and zlib: nothing in
    /// the file depends on time or place.
    public func pngData() -> [UInt8] {
        var image = png_image()
        image.version = png_uint_32(PNG_IMAGE_VERSION)
        image.width = png_uint_32(width)
        image.height = png_uint_32(height)
        image.format = whyrec_png_format_rgb
        defer { png_image_free(&image) }
        // Filtered rows that do not compress at all, and the frame of every chunk.
        let rows = (width * 3 + 1) * height
        var file = [UInt8](repeating: 0, count: rows + rows / 64 + 4096)
        var count = png_alloc_size_t(file.count)
        let isWritten = png_image_write_to_memory(&image, &file, &count, 0, pixels, 0, nil) != 0
        precondition(isWritten, "libpng: \(PNGDecoding.message(of: image))")
        file.removeLast(file.count - Int(count))
        return file
    }

    /// Writes the picture as a PNG file, whole or not at all.
    public func writePNG(to path: String) throws(MediaError) {
        try MediaFile.write(pngData(), to: path)
    }
}
