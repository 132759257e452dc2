/// Text of a model made safe for a terminal, line breaks and tabs kept.
///
/// Control characters, and the marks that turn writing direction or hide text, become U+FFFD: an
/// escape sequence must not reach the terminal.
func terminalText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control: result.append(scalar == "\n" || scalar == "\t" ? scalar : "\u{FFFD}")
        case .format:
            result.append(scalar.value == 0x200D || scalar.value == 0x200C ? scalar : "\u{FFFD}")
        case .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            result.append("\u{FFFD}")
        default: result.append(scalar)
        }
    }
    return String(result)
}
