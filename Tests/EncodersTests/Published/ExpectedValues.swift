import Foundation
import Testing

/// An array that the reference implementation computed.
struct ExpectedArray: Decodable {
    let shape: [Int]
    let data: [Float]
}

private struct ExpectedFile<Cases: Decodable>: Decodable {
    let cases: Cases
}

/// The cases in `expected.json` of a fixture, keys in camel case.
func expectedCases<Cases: Decodable>(_ folder: String, as type: Cases.Type) throws -> Cases {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/expected.json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(ExpectedFile<Cases>.self, from: data).cases
}

/// Checks values against the reference within the tolerance that the fixtures state.
func expectClose(
    _ found: [Float], _ expected: [Float], _ what: String, tolerance: Float = 1e-4,
    at location: SourceLocation = #_sourceLocation
) {
    #expect(found.count == expected.count, "\(what)", sourceLocation: location)
    guard found.count == expected.count else { return }
    var worst: Float = 0
    for (left, right) in zip(found, expected) {
        // A difference that is no number is larger than every tolerance.
        let excess = abs(left - right) / (tolerance + tolerance * abs(right))
        worst = excess <= worst ? worst : excess
    }
    #expect(worst <= 1, "\(what): \(worst) times the tolerance", sourceLocation: location)
}

/// A vector at length 1.
func normalized(_ values: [Float]) -> [Float] {
    let length = values.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    return values.map { Float(Double($0) / length) }
}
