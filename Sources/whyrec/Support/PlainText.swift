import Foundation

/// A number with a fixed count of digits after the point, the same in every locale.
func fixed(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", locale: Locale(identifier: "en_US_POSIX"), value)
}

/// A p-value as it is printed: small ones as a bound.
func printable(p: Double) -> String { p < 0.0001 ? "<.0001" : fixed(p, 4) }

/// Text flush right in a column.
func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

/// One line for people on standard error, where it does not disturb a pipe.
func noteOnStandardError(_ text: String) {
    FileHandle.standardError.write(Data("whyrec: \(text)\n".utf8))
}
