import Catalog
import Recommenders

/// The latents of all users as of a moment, computed when first asked for and kept until the
/// user's history changes.
///
/// A latent is remembered with the number of events it was computed from. A question about another
/// moment sees another number and computes anew, so a latent never knows an event at or after the
/// moment of the question, whatever was appended since.
struct UserLatentIndex: Sendable {
    private let recommender: any LatentRecommender
    /// Unit latents, or zeros. **Shape** [userCount x latentWidth].
    private var latents: [Float]
    /// Events behind each latent; -1 while it was never computed.
    private var eventCounts: [Int]

    init(_ recommender: any LatentRecommender, userCount: Int) {
        self.recommender = recommender
        latents = [Float](repeating: 0, count: userCount * recommender.latentWidth)
        eventCounts = [Int](repeating: -1, count: userCount)
    }

    private var width: Int { recommender.latentWidth }

    /// Brings up to date the latents of these users as of `now`, at most `limit` of them.
    ///
    /// - Returns: How many were computed.
    @discardableResult
    mutating func refresh(
        _ users: some Sequence<Int32>, in sequences: GrowingSequences, before now: Int64,
        limit: Int = .max
    ) -> Int {
        var stale: [(user: Int32, count: Int)] = []
        for user in users {
            let count = sequences.count(of: user, before: now)
            if eventCounts[Int(user)] != count { stale.append((user, count)) }
            if stale.count >= limit { break }
        }
        for start in stride(from: 0, to: stale.count, by: 256) {
            let chunk = stale[start..<min(start + 256, stale.count)]
            let requests = chunk.map { user, count in
                let history = sequences.history(of: user, limit: count)
                return ScoringRequest(
                    user: user, history: history.items, historyTimes: history.times, now: now)
            }
            for ((user, count), latent) in zip(chunk, recommender.userLatents(for: requests)) {
                store(latent, of: user, count: count)
            }
        }
        return stale.count
    }

    private mutating func store(_ latent: [Float], of user: Int32, count: Int) {
        let unit = normalized(latent)
        let start = Int(user) * width
        for column in 0..<width { latents[start + column] = unit[column] }
        eventCounts[Int(user)] = count
    }

    /// The remembered latent of a user. **Shape** [latentWidth]
    func unit(of user: Int32) -> [Float] {
        Array(latents[Int(user) * width..<(Int(user) + 1) * width])
    }

    /// Cosines of a unit latent and the remembered latents of users, in their order.
    func cosines(_ unit: [Float], with users: [HolderIndex.Holder]) -> [Float] {
        latents.withUnsafeBufferPointer { latents in
            users.map { dot(unit, latents, from: Int($0.user) * width) }
        }
    }
}
