/// Holm's step-down correction of p-values for the number of comparisons made.
///
/// The i-th smallest of m is multiplied by m - i + 1, never falls below the one before it, and is
/// capped at 1. Rejecting where the result is below alpha keeps the chance of any false rejection
/// below alpha. The order of the input is kept.
public func holmAdjusted(_ pValues: [Double]) -> [Double] {
    var adjusted = pValues
    var least = 0.0
    let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    for (place, index) in ascending.enumerated() {
        least = max(least, min(1, pValues[index] * Double(pValues.count - place)))
        adjusted[index] = least
    }
    return adjusted
}
