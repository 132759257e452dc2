import Catalog
import Foundation
import Tensor

/// Sequences of the shape of MovieLens 1M, for timing only.
///
/// Lengths are log-normal from 18 up, items lie in 64 groups with a sticky walk between them, so
/// that there is something to learn. The figures a model reaches on them mean nothing.
struct MadeUpSequences {
    let sequences: InteractionSequences

    init(seed: UInt64, userCount: Int = 6040, itemCount: Int = 3416, events: Int = 999_611) {
        let lengths = Self.lengths(seed, userCount, events)
        let groups = 64
        let stream = RandomStream(seed: seed, component: "made-up")
        var members = [[Int32]](repeating: [], count: groups)
        for item in 0..<itemCount {
            members[stream.stream(0).integer(item, below: groups)].append(Int32(item))
        }
        members.removeAll(where: \.isEmpty)
        var offsets = [0]
        var items: [Int32] = []
        for (user, length) in lengths.enumerated() {
            let walk = stream.stream(1 + user)
            var group = walk.integer(0, below: members.count)
            for event in 0..<length {
                if walk.uniform(3 * event + 1) > 0.85 {
                    group = (group * 5 + walk.integer(3 * event + 2, below: 3)) % members.count
                }
                let place = pow(walk.uniform(3 * event + 3), 2.2)
                let own = members[group]
                items.append(own[min(own.count - 1, Int(Float(own.count) * place))])
            }
            offsets.append(items.count)
        }
        // The last two events of each user stay out, as under leave-one-out.
        let full = InteractionSequences(
            itemCount: itemCount, offsets: offsets, items: items,
            times: items.indices.map(Int64.init))
        sequences = Split.leaveOneOut(full).training
    }

    private static func lengths(_ seed: UInt64, _ count: Int, _ events: Int) -> [Int] {
        let stream = RandomStream(seed: seed, component: "made-up/lengths")
        let raw = (0..<count).map { user in
            min(2277, max(18, exp(4.55 + 0.98 * Double(stream.normal(user)))))
        }
        let scale = Double(events) / raw.reduce(0, +)
        return raw.map { max(18, Int($0 * scale)) }
    }
}
