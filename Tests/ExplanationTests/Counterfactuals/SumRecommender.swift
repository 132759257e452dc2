import Recommenders

/// A recommender whose score of an item is a sum over the history: `weights[h][i]` for each item h
/// that the user had, on top of `start[i]`.
struct SumRecommender: Recommender {
    let name = "sum"
    let version = "sum v1"
    let scoreMeaning = "sum over the history"
    let start: [Float]
    let weights: [[Float]]

    var itemCount: Int { start.count }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            request.history.reduce(into: start) { sum, item in
                for other in sum.indices { sum[other] += weights[Int(item)][other] }
            }
        }
    }

    /// Weights that are small whole numbers, repeatable: sums are exact in any order.
    static func scattered(items: Int, seed: Int) -> SumRecommender {
        SumRecommender(
            start: (0..<items).map { Float(($0 * 7 + seed) % 5) },
            weights: (0..<items).map { item in
                (0..<items).map { other in
                    Float((item * 7_919 + other * 104_729 + seed * 1_299_709) % 17) - 6
                }
            })
    }
}

/// The question of user 0 with a history, a second between its events.
func question(_ history: [Int32]) -> ScoringRequest {
    ScoringRequest(
        user: 0, history: history, historyTimes: history.indices.map { Int64($0) * 1_000 },
        now: 1_000_000)
}
