import CPictures

/// JPEG by libturbojpeg, which keeps the long jumps of libjpeg inside C.
enum JPEGDecoding {
    static func picture(_ bytes: [UInt8], name: String) throws(MediaError) -> Picture {
        guard let decompressor = tjInitDecompress() else {
            throw MediaError(path: name, "libturbojpeg: no memory")
        }
        defer { tjDestroy(decompressor) }
        var width: Int32 = 0
        var height: Int32 = 0
        var subsampling: Int32 = 0
        var colorSpace: Int32 = 0
        guard
            tjDecompressHeader3(
                decompressor, bytes, UInt(bytes.count), &width, &height, &subsampling, &colorSpace)
                == 0
        else { throw failure(decompressor, name) }
        try PictureFormat.check(width: Int(width), height: Int(height), name: name)
        guard colorSpace != Int32(TJCS_CMYK.rawValue), colorSpace != Int32(TJCS_YCCK.rawValue)
        else {
            throw MediaError(
                path: name, "a JPEG with the four printing colours (CMYK)",
                hint: "save it again in RGB")
        }
        var pixels = [UInt8](repeating: 0, count: Int(width) * Int(height) * 3)
        // libjpeg fills what is missing with grey and only warns: a warning ends the decoding.
        // The number of scans is limited because each goes over the whole picture.
        let flags = TJFLAG_ACCURATEDCT | TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS
        guard
            tjDecompress2(
                decompressor, bytes, UInt(bytes.count), &pixels, width, 0, height,
                Int32(TJPF_RGB.rawValue), flags) == 0
        else { throw failure(decompressor, name) }
        return Picture(width: Int(width), height: Int(height), pixels: pixels)
    }

    private static func failure(_ decompressor: tjhandle, _ name: String) -> MediaError {
        MediaError(
            path: name, "libturbojpeg: \(String(cString: tjGetErrorStr2(decompressor)))",
            hint: PictureFormat.damaged)
    }
}
