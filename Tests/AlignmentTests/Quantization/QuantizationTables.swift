import Recommenders
import Tensor

/// Latents around a few centres with a decaying spectrum, unit rows.
func clusteredTable(
    _ count: Int, _ width: Int, clusters: Int = 20, noise: Float = 0.5, seed: UInt64 = 3
) -> LatentTable {
    let centres = RandomStream(seed: seed, component: "test/centres")
    let shakes = RandomStream(seed: seed, component: "test/shakes")
    return LatentTable(count: count, width: width) { item, row in
        let stream = shakes.stream(item)
        let cluster = stream.integer(width, below: clusters)
        for column in 0..<width {
            let spread = 1 / Float(1 + column).squareRoot()
            row[column] =
                spread * (centres.normal(cluster * width + column) + noise * stream.normal(column))
        }
    }.normalized()
}

/// A row of the table, shaken. **Shape** [width]
func shakenQuery(_ table: LatentTable, _ index: Int) -> [Float] {
    let stream = RandomStream(seed: 8, component: "test/queries").stream(index)
    var query = table[stream.integer(table.width, below: table.count)]
    for column in query.indices { query[column] += 0.05 * stream.normal(column) }
    return query
}

/// A model that is nothing but its tables: user u has latent u.
struct TableRecommender: LatentRecommender {
    let items: LatentTable
    let users: LatentTable
    var version = "table 1"
    var name: String { "table" }
    var scoreMeaning: String { "dot product" }
    var itemCount: Int { items.count }
    var latentWidth: Int { items.width }
    var itemTable: LatentTable { items }

    func itemLatent(_ item: Int32) -> [Float] { items[Int(item)] }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { users[Int($0.user ?? 0)] }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        items.scores(userLatents(for: requests))
    }

    func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem] {
        items.topK(count, query: userLatents(for: [request])[0], where: isCandidate).map {
            ScoredItem(item: $0.index, score: $0.score)
        }
    }
}

/// A request of a user without a history.
func request(user: Int32) -> ScoringRequest {
    ScoringRequest(user: user, history: [], historyTimes: [], now: 0)
}
