import Catalog
import Recommenders

/// A recommender whose scores are a function of user and item; it also notes what it was asked.
struct TableRecommender: Recommender {
    var name = "table"
    var version = "table v1"
    var scoreMeaning = "made by hand"
    let itemCount: Int
    let score: @Sendable (ScoringRequest, Int32) -> Float

    init(itemCount: Int, score: @escaping @Sendable (ScoringRequest, Int32) -> Float) {
        self.itemCount = itemCount
        self.score = score
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in (0..<Int32(itemCount)).map { score(request, $0) } }
    }
}

/// Training 0 1 for each user, 2 held out for validation, the user's own item for the test. One
/// more user only trains and had everything else, so that every item occurs.
func smallSplit(users: Int, items: Int) -> Split {
    var interactions: [Interaction] = []
    for user in 0..<Int32(users) {
        interactions.append(Interaction(user: user, item: 0, time: 1))
        interactions.append(Interaction(user: user, item: 1, time: 2))
    }
    for item in 2..<Int32(items) {
        interactions.append(Interaction(user: Int32(users), item: item, time: 3))
    }
    let training = InteractionSequences(
        userCount: users + 1, itemCount: items, inTimeOrder: interactions)
    return Split(
        name: "leave-one-out", training: training,
        validation: (0..<Int32(users)).map {
            EvaluationCase(
                user: $0, history: [0, 1], historyTimes: [1, 2], targets: [2], time: 3)
        },
        test: (0..<Int32(users)).map {
            EvaluationCase(
                user: $0, history: [0, 1, 2], historyTimes: [1, 2, 3],
                targets: [3 + $0 % Int32(items - 3)], time: 4)
        })
}
