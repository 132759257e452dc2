import Foundation

/// Prints the one JSON document of a command, keys sorted so that equal results are equal text.
func printJSON(_ document: some Encodable) throws {
    FileHandle.standardOutput.write(try jsonLine(document))
}

/// A document as a command prints it: one line, the keys sorted.
func jsonLine(_ document: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    var line = try encoder.encode(document)
    line.append(UInt8(ascii: "\n"))
    return line
}
