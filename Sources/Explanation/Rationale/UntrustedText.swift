/// Text from data made safe for a terminal, a file or a sentence.
///
/// Control characters, line breaks and the marks that turn writing direction become one space; the
/// double quotes that a rationale puts around titles become single ones, so that no title can close
/// its own quotation.
public func sanitized(_ text: String, limit: Int = 120) -> String {
    var clean = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if isUnsafe(scalar) || scalar.properties.isWhitespace {
            pendingSpace = !clean.isEmpty
            continue
        }
        if pendingSpace {
            clean.append(" ")
            pendingSpace = false
        }
        clean.append(isDoubleQuote(scalar) ? "'" : scalar)
    }
    let line = String(clean)
    return line.count <= limit ? line : line.prefix(limit - 1) + "…"
}

/// Controls, surrogates, unassigned code points, and formats other than the joiners of emoji.
private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
        true
    case .format:
        scalar.value != 0x200D && scalar.value != 0x200C
    default:
        false
    }
}

private func isDoubleQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "“", "”", "„", "‟", "«", "»": true
    default: false
    }
}
