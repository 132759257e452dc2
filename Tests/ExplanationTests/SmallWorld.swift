import Catalog
import Explanation
import Recommenders

/// A latent recommender whose user latent is the mean of the latents of the history.
struct MeanRecommender: LatentRecommender {
    let name = "mean"
    let version = "mean v1"
    let scoreMeaning = "dot product"
    let latentWidth: Int
    let latents: [[Float]]

    init(latents: [[Float]]) {
        self.latents = latents
        latentWidth = latents[0].count
    }

    /// Latents scattered over the circle, repeatable.
    init(itemCount: Int, width: Int = 3) {
        self.init(
            latents: (0..<itemCount).map { item in
                (0..<width).map { column in
                    Float((item * 7_919 + column * 104_729) % 1_013) / 506.5 - 1
                }
            })
    }

    var itemCount: Int { latents.count }

    func itemLatent(_ item: Int32) -> [Float] { latents[Int(item)] }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            var sum = [Float](repeating: 0, count: latentWidth)
            for item in request.history {
                for column in 0..<latentWidth { sum[column] += latents[Int(item)][column] }
            }
            return sum
        }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        userLatents(for: requests).map { user in
            latents.map { item in zip(user, item).reduce(0) { $0 + $1.0 * $1.1 } }
        }
    }
}

/// A recommender without latents.
struct FlatRecommender: Recommender {
    let name = "flat"
    let version = "flat v1"
    let scoreMeaning = "one"
    let itemCount: Int

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { _ in [Float](repeating: 1, count: itemCount) }
    }
}

/// Titles `Film 0` …, and two genres: even items are Drama, multiples of three Crime. Attribute 2
/// is a tag with the given support on every item.
func smallFacts(itemCount: Int, tagSupport: Int32 = 9) -> ItemFacts {
    var offsets = [0]
    var attributes: [Int32] = []
    var support: [Int32?] = []
    for item in 0..<itemCount {
        if item % 2 == 0 {
            attributes.append(0)
            support.append(nil)
        }
        if item % 3 == 0 {
            attributes.append(1)
            support.append(nil)
        }
        attributes.append(2)
        support.append(tagSupport)
        offsets.append(attributes.count)
    }
    return ItemFacts(
        titles: (0..<itemCount).map { "Film \($0)" },
        attributes: [
            Attribute(index: 0, kind: "genre", name: "Drama", source: "movies.csv"),
            Attribute(index: 1, kind: "genre", name: "Crime", source: "movies.csv"),
            Attribute(index: 2, kind: "tag", name: "slow", source: "tags.csv"),
        ],
        links: ItemAttributes(offsets: offsets, attributes: attributes, support: support))
}

/// Users with scattered histories, repeatable; event times are all different.
func scatteredEvents(users: Int, items: Int, perUser: Int) -> [Interaction] {
    var events: [Interaction] = []
    for step in 0..<perUser {
        for user in 0..<users {
            let item = (user * 31 + step * 17 + (user * step) % 7) % items
            let time = Int64(step * users + (user * 13) % users + 1)
            events.append(Interaction(user: Int32(user), item: Int32(item), time: time))
        }
    }
    return events.sorted { ($0.time, $0.user) < ($1.time, $1.user) }
}
