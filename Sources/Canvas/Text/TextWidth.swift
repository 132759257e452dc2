/// How many columns text takes, by our own table rather than the C library's.
///
/// Terminals and C libraries disagree about clusters (a family emoji is two columns on the screen
/// and six by the sum of its code points), so text is first reduced to clusters on whose width all
/// agree; see ``Glyphs``.
public enum TextWidth {
    /// The columns that `text` takes when it is drawn on one line.
    public static func width(of text: String) -> Int {
        if let bytes = asciiCount(text) { return bytes }
        var total = 0
        var glyphs = Glyphs(text)
        while let next = glyphs.next() { total += next.width }
        return total
    }

    /// The columns of one code point alone: 0, 1 or 2.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (value >= 0x7F && value < 0xA0) ? 0 : 1 }
        if value < 0x1100 { return contains(WidthRanges.zero, value) ? 0 : 1 }
        if contains(WidthRanges.wide, value) { return 2 }
        return contains(WidthRanges.zero, value) ? 0 : 1
    }

    /// The longest beginning of `text` that fits `columns`, with an ellipsis where it was cut.
    public static func truncated(
        _ text: String, to columns: Int, ellipsis: String = "\u{2026}"
    ) -> String {
        guard width(of: text) > columns else { return text }
        let room = columns - width(of: ellipsis)
        guard room > 0 else { return columns > 0 ? ellipsis : "" }
        var kept = ""
        var used = 0
        var glyphs = Glyphs(text)
        while let next = glyphs.next(), used + next.width <= room {
            kept += next.glyph.text
            used += next.width
        }
        return kept + ellipsis
    }

    /// The number of bytes when every one is printable ASCII, else nil.
    static func asciiCount(_ text: String) -> Int? {
        text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            for byte in bytes where byte < 0x20 || byte >= 0x7F { return nil }
            return bytes.count
        } ?? nil
    }

    private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= value
    }
}
