import CKernels

/// What a user's history looks like to the content side: a decayed mean and the last item.
///
/// With k events after an event, p = Σ decayᵏ a f / Σ decayᵏ a over the history, and l = f of the
/// last item, for each modality by itself. An item without the modality is in neither sum, and a
/// history without it leaves both zero.
struct ContentProfile: Sendable {
    let features: ItemFeatures
    /// Weight of an event after one more event.
    let decay: Float
    /// Events older than this weigh less than single precision can tell.
    private let reach: Int

    init(_ features: ItemFeatures, decay: Float) {
        precondition(decay > 0 && decay <= 1, "a decay of \(decay) is not in (0, 1]")
        self.features = features
        self.decay = decay
        var reach = 1
        var weight = decay
        while weight > 1e-8 && reach < 4096 {
            weight *= decay
            reach += 1
        }
        self.reach = reach
    }

    /// Floats of one profile: mean and last of each modality, [p; l] after [p; l].
    var width: Int { 2 * features.width }

    /// Writes the profile of a history.
    ///
    /// - Parameters:
    ///   - history: Oldest first.
    ///   - isUsed: Whether a modality counts, by the place of its table.
    ///   - target: **Shape** [width].
    /// - Returns: The modalities of which anything is known, by the places of their tables.
    func write(
        _ history: ArraySlice<Int32>, using isUsed: (Int) -> Bool = { _ in true },
        into target: UnsafeMutablePointer<Float>
    ) -> KnownModalities {
        target.update(repeating: 0, count: width)
        var start = target
        var known = KnownModalities()
        for (place, table) in features.tables.enumerated() {
            defer { start += 2 * table.width }
            guard isUsed(place) else { continue }
            table.values.withUnsafeBufferPointer { values in
                guard let base = values.baseAddress else { return }
                var (weight, total) = (Float(1), Float(0))
                for item in history.suffix(reach).reversed() {
                    if features.isPresent(item, in: place) {
                        kernel_axpy(table.width, weight, base + Int(item) * table.width, start)
                        total += weight
                    }
                    weight *= decay
                }
                guard total > 0 else { return }
                known.insert(place)
                kernel_scale(table.width, 1 / total, start)
                if let last = history.last, features.isPresent(last, in: place) {
                    (start + table.width).update(
                        from: base + Int(last) * table.width, count: table.width)
                }
            }
        }
        return known
    }
}

/// A set of few tables by their places; costs no memory of its own.
struct KnownModalities: Equatable {
    private var bits = 0

    var isEmpty: Bool { bits == 0 }

    mutating func insert(_ place: Int) { bits |= 1 << place }

    func contains(_ place: Int) -> Bool { bits >> place & 1 == 1 }
}
