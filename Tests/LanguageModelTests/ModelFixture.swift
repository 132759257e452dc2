import Foundation
import TestFiles

/// `expected.json` of a fixture: arrays by case and name, and the stated tolerance.
struct ModelFixture {
    static let names = [
        "opt-tiny", "opt-tiny-postln-proj", "llama-tiny", "llama-tiny-bf16-sharded",
    ]

    let folder: URL
    private let cases: [String: [String: Any]]
    private let absolute: Double
    private let relative: Double

    /// - Parameter name: A folder among the fixtures, or the path of another one.
    init(_ name: String) throws {
        folder =
            name.hasPrefix("/")
            ? URL(fileURLWithPath: name)
            : SharedFolder.url.appendingPathComponent("oracles/fixtures/\(name)")
        let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
        guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any],
            let bounds = root["tolerance"] as? [String: Double],
            let absolute = bounds["abs"], let relative = bounds["rel"],
            let all = root["cases"] as? [String: Any]
        else { throw CocoaError(.fileReadCorruptFile) }
        cases = all.compactMapValues { $0 as? [String: Any] }
        self.absolute = absolute
        self.relative = relative
    }

    /// Whether the reference ran with rotary angles rounded to bfloat16: the script that made this
    /// fixture cast the whole module, its angles included. A model that is read from the folder has
    /// exact ones.
    var hasRoundedAngles: Bool { folder.lastPathComponent.contains("bf16") }

    func has(_ part: String, _ name: String) -> Bool { cases[part]?[name] != nil }

    func floats(_ part: String, _ name: String) -> [Float] {
        numbers(part, name).map { Float($0) }
    }

    /// A matrix of integers by rows; an array of one dimension is one row.
    func integers(_ part: String, _ name: String) -> [[Int]] {
        if let plain = cases[part]?[name] as? [Int] { return [plain] }
        guard let tensor = cases[part]?[name] as? [String: Any],
            let shape = tensor["shape"] as? [Int], let columns = shape.last
        else { return [] }
        let values = numbers(part, name).map { Int($0) }
        return stride(from: 0, to: values.count, by: columns).map {
            Array(values[$0..<$0 + columns])
        }
    }

    func tokens(_ part: String, _ name: String) -> [[Int32]] {
        integers(part, name).map { $0.map(Int32.init) }
    }

    private func numbers(_ part: String, _ name: String) -> [Double] {
        guard let tensor = cases[part]?[name] as? [String: Any],
            let data = tensor["data"] as? [NSNumber]
        else { return [] }
        return data.map(\.doubleValue)
    }

    /// The largest difference in units of the fixture's tolerance; infinite when counts differ.
    func excess(_ actual: some Collection<Float>, _ expected: some Collection<Float>) -> Double {
        guard actual.count == expected.count, !actual.isEmpty else { return .infinity }
        var worst = 0.0
        for (a, e) in zip(actual, expected) {
            let difference = abs(Double(a) - Double(e)) / (absolute + relative * abs(Double(e)))
            worst = difference.isNaN ? .infinity : max(worst, difference)
        }
        return worst
    }
}

extension Collection<Float> where Index == Int {
    /// Position of the largest number, the first of equal ones.
    var argmax: Int { indices.max { self[$0] < self[$1] || self[$0] == self[$1] && $0 > $1 }! }
}
