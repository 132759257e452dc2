import Foundation

/// Prints the one JSON document of a command, keys sorted so that equal results are equal text.
func printJSON(_ document: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    var line = try encoder.encode(document)
    line.append(UInt8(ascii: "\n"))
    FileHandle.standardOutput.write(line)
}
