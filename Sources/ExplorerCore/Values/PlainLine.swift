/// Untrusted text as one line that is safe in a terminal, a file and a Markdown code block: control
/// characters, line ends and the marks that turn writing direction become one space.
public func plainLine(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        if isUnsafe(scalar) || scalar.properties.isWhitespace {
            pendingSpace = !clean.isEmpty
            continue
        }
        if pendingSpace { clean.append(" ") }
        pendingSpace = false
        clean.append(scalar)
    }
    return String(clean)
}

/// Controls, surrogates, unassigned code points, and formats other than the joiners of scripts.
private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
        true
    case .format: scalar.value != 0x200D && scalar.value != 0x200C
    default: false
    }
}

/// A text in lines of at most `width` characters, broken at spaces; a longer word is cut.
public func wrappedLines(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        var word = word
        if !line.isEmpty, line.count + 1 + word.count <= width {
            line += " " + word
            continue
        }
        if !line.isEmpty { lines.append(line) }
        while word.count > width {
            lines.append(String(word.prefix(width)))
            word = word.dropFirst(width)
        }
        line = String(word)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
}
