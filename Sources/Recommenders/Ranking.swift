extension Recommender {
    /// The list a person is shown: the best `count` items outside the history, best first.
    ///
    /// The screen, the `rank` command and the self-test call this and nothing else, so that they
    /// cannot disagree about who competes. It is the `full` candidate rule of the metrics.
    public func ranking(_ count: Int, for request: ScoringRequest) -> [ScoredItem] {
        var isSeen = [Bool](repeating: false, count: itemCount)
        for item in request.history { isSeen[Int(item)] = true }
        return topItems(count, for: request) { !isSeen[Int($0)] }
    }
}
