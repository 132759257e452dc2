/// Chooses cases so that every group of every dimension gets as equal a share as the cases allow.
///
/// Minimisation, as trials allot patients (Pocock and Simon, 1975): the next case is the one whose
/// groups have been chosen least so far, over all dimensions together; the first of equals. Balancing
/// the dimensions one by one instead of their product works with few cases, where most cells of the
/// product would be empty.
public enum StratifiedChoice {
    /// Places of the chosen cases in the order of choosing.
    ///
    /// - Parameters:
    ///   - count: The most cases to choose.
    ///   - groups: The groups of each case, one a dimension. **Shape** [cases][dimensions]
    ///   - owners: Whose case it is; another owner is preferred while there is one. **Shape** [cases]
    ///   - rare: Places of cases of which there shall be few.
    ///   - rareLimit: Beyond so many, rare cases are chosen only where there are no others.
    public static func places(
        _ count: Int, of groups: [[Int]], owners: [Int32], rare: Set<Int> = [],
        rareLimit: Int = 0
    ) -> [Int] {
        precondition(
            groups.count == owners.count, "\(groups.count) cases of \(owners.count) owners")
        var chosen: [Int] = []
        var counts: [[Int: Int]] = Array(repeating: [:], count: groups.first?.count ?? 0)
        var cases: [Int32: Int] = [:]
        var left = Array(groups.indices)
        while chosen.count < count, !left.isEmpty {
            let isRareSpent = chosen.count(where: rare.contains) >= rareLimit
            func cost(_ place: Int) -> (Int, Int, Int) {
                let load = zip(counts, groups[place]).reduce(0) { $0 + ($1.0[$1.1] ?? 0) }
                return (
                    isRareSpent && rare.contains(place) ? 1 : 0, cases[owners[place]] ?? 0, load
                )
            }
            let best = left.indices.min { cost(left[$0]) < cost(left[$1]) } ?? 0
            let place = left.remove(at: best)
            chosen.append(place)
            cases[owners[place], default: 0] += 1
            for (dimension, group) in groups[place].enumerated() {
                counts[dimension][group, default: 0] += 1
            }
        }
        return chosen
    }
}
