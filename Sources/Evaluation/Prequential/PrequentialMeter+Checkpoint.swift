import Catalog
import Layers
import Streaming

extension PrequentialMeter {
    /// Everything measured so far, as tensors: 13 bytes an event, and 8 for each model and rule
    /// beyond the first. Taken at the end of a window.
    func tensors() -> [SafetensorsTensor] {
        var tensors = [
            SafetensorsTensor(
                "users", shape: [count], integers: users.map(Int64.init), as: .i32),
            SafetensorsTensor(
                "traits", shape: [count], integers: traits.map { Int64($0.rawValue) }, as: .u8),
        ]
        for row in rows.indices {
            for (rule, candidates) in candidates.enumerated() {
                let ranks = ranks[row][rule]
                for (name, path) in [("above", \TargetRank.above), ("size", \.size)] {
                    tensors.append(
                        SafetensorsTensor(
                            "\(rows[row]).\(candidates.name).\(name)", shape: [count],
                            integers: ranks.map { Int64($0[keyPath: path]) }, as: .i32))
                }
            }
        }
        return tensors
    }

    /// Takes over what an earlier session measured.
    ///
    /// - Parameter events: The events it measured, in order.
    mutating func restore(_ file: SafetensorsFile, events: [Interaction]) throws {
        let shape = [events.count]
        func integers(_ name: String, in range: ClosedRange<Int64>) throws -> [Int64] {
            let values = try file.integers(name, shape: shape)
            guard values.allSatisfy(range.contains) else {
                throw EvaluationError("\(file.path): the values of \(name) are out of range")
            }
            return values
        }
        let traits = try integers("traits", in: 0...255).map {
            EventTraits(rawValue: UInt8($0))
        }
        guard try integers("users", in: 0...Int64(Int32.max)) == events.map({ Int64($0.user) })
        else {
            throw EvaluationError("\(file.path): other events were measured than were recorded")
        }
        var ranks = self.ranks
        for row in rows.indices {
            for (rule, candidates) in candidates.enumerated() {
                let name = "\(rows[row]).\(candidates.name)"
                let above = try integers("\(name).above", in: 0...Int64(Int32.max))
                let size = try integers("\(name).size", in: 1...Int64(Int32.max))
                ranks[row][rule] = zip(above, size).map {
                    TargetRank(above: Int32($0), size: Int32($1))
                }
            }
        }
        take(events, traits: traits, ranks: ranks)
    }
}
