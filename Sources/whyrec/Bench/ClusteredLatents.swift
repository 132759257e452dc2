import Foundation
import Tensor

/// Unit latents around 256 centres with a decaying spectrum: nearer to learned ones than white noise.
struct ClusteredLatents {
    let items: Int
    let width: Int
    private let noise: RandomStream
    private let requests: RandomStream
    private let centres: [Float]
    private let spectrum: [Float]
    private let clusterCount = 256

    init(items: Int, width: Int, seed: UInt64) {
        self.items = items
        self.width = width
        noise = RandomStream(seed: seed, component: "bench.ranking.noise")
        requests = RandomStream(seed: seed, component: "bench.ranking.requests")
        let stream = RandomStream(seed: seed, component: "bench.ranking.centres")
        let spectrum = (0..<width).map { 1 / Float(1 + $0).squareRoot() }
        centres = (0..<clusterCount * width).map { stream.normal($0) * spectrum[$0 % width] }
        self.spectrum = spectrum
    }

    func table() -> LatentTable {
        LatentTable(count: items, width: width) { item, row in
            let stream = noise.stream(item)
            let centre = stream.integer(width, below: clusterCount) * width
            for column in 0..<width {
                let spread = 0.7 * stream.normal(column) * spectrum[column]
                row[column] = centres[centre + column] + spread
            }
        }.normalized()
    }

    /// A random item, shaken. **Shape** [width].
    func query(_ index: Int, near table: LatentTable) -> [Float] {
        let stream = requests.stream(index)
        var query = table[stream.integer(width, below: items)]
        for column in 0..<width {
            query[column] += 0.3 * stream.normal(column) * spectrum[column]
        }
        let norm = query.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return query.map { $0 / norm }
    }
}
