import Foundation

/// Text as search compares it: lower case, without accents, punctuation as single spaces.
enum SearchText {
    /// Folds a title, an identifier or what somebody typed.
    static func folded(_ text: String) -> String {
        var plain = text
        let isASCII = plain.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
        if !isASCII {
            plain = text.folding(
                options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(plain.utf8.count)
        for byte in plain.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                0x80...:
                bytes.append(byte)
            case UInt8(ascii: "'"): continue
            default:
                if let last = bytes.last, last != space { bytes.append(space) }
            }
        }
        if bytes.last == space { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let space = UInt8(ascii: " ")
}
