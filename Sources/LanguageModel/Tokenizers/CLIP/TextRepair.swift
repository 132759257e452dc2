/// The repair that CLIP's reference code gives a text before encoding it, after the library ftfy.
///
/// All steps of ftfy 6 in its default setting but one: text that was decoded in the wrong encoding
/// is not guessed back ("sÃ³" stays; ftfy makes it "só").
enum TextRepair {
    // "&amp;amp;amp;…" loses one level a round, and hostile text has any number of levels.
    private static let maximumRounds = 32

    /// Repairs a text line by line until nothing changes, 32 times at most.
    static func repair(_ text: String) -> String {
        var lines: [[Unicode.Scalar]] = [[]]
        for scalar in text.unicodeScalars {
            lines[lines.count - 1].append(scalar)
            if scalar == "\n" { lines.append([]) }
        }
        // A tag says that the text is HTML, whose references its reader will resolve.
        var unescapes = true
        var result = ""
        for line in lines {
            if line.contains("<") { unescapes = false }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: line)
            result.unicodeScalars.append(
                contentsOf: repair(line: String(view), unescapes: unescapes).unicodeScalars)
        }
        return result
    }

    private static func repair(line: String, unescapes: Bool) -> String {
        var line = line
        for _ in 0..<maximumRounds {
            var repaired = unescapes ? HTMLUnescaping.unescapeUnambiguous(line) : line
            repaired = replacingScalars(repaired)
            repaired = unifyingLineBreaks(repaired)
            repaired = removingTerminalEscapes(repaired)
            repaired = UnicodeNormalization.current.composed(removingControls(repaired))
            if repaired.utf8.elementsEqual(line.utf8) { break }
            line = repaired
        }
        return line
    }

    /// C1 controls are read as Windows-1252, ligatures and wide forms taken apart, quotation marks
    /// straightened.
    private static func replacingScalars(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x80...0x9F: result.append(Windows1252.scalar(UInt8(scalar.value)))
            case 0x2BC, 0x2018...0x201B: result.append("'")
            case 0x201C...0x201F: result.append("\"")
            case 0x3000: result.append(" ")
            // The long s of this ligature stays, where compatibility would make it a short one.
            case 0xFB05: result.append(contentsOf: "\u{17F}t".unicodeScalars)
            case 0x132, 0x133, 0x149, 0x1C4...0x1CC, 0x1F1...0x1F3, 0xFB00...0xFB06,
                0xFF01...0xFFEF:
                result.append(contentsOf: compatible(scalar))
            default: result.append(scalar)
            }
        }
        // The apostrophe that 0x149 comes apart to is straightened by the next round.
        return String(result)
    }

    private static func compatible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        UnicodeNormalization.current.composed(String(scalar), compatibility: true).unicodeScalars
    }

    private static func unifyingLineBreaks(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var followsReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
            case "\n" where followsReturn: break
            default: result.append(scalar)
            }
            followsReturn = scalar == "\r"
        }
        return String(result)
    }

    /// Takes out escape, bracket, digits and semicolons up to a letter.
    private static func removingTerminalEscapes(_ text: String) -> String {
        guard text.utf8.contains(0x1B) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position...].starts(with: [0x1B, 0x5B]) {
                let end =
                    bytes[(position + 2)...].firstIndex {
                        !(0x30...0x39).contains($0) && $0 != 0x3B
                    }
                if let end, (0x41...0x5A).contains(bytes[end] & 0xDF) {
                    position = end + 1
                    continue
                }
            }
            result.append(bytes[position])
            position += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func removingControls(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0...8, 0x0B, 0x0E...0x1F, 0x7F, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFC: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
