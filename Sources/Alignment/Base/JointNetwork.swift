import Autodiff
import Tensor

/// Layers that bring items and users into one space, in which a dot product ranks.
protocol JointNetwork: Sendable {
    /// The parameters.
    var layout: ParameterLayout { get }
    /// Width of the space.
    var width: Int { get }

    /// Fills fresh weights.
    func initialize(_ weights: ParameterBlock, seed: UInt64)

    /// Items in the space, with whatever losses they bring of their own. **Shape** [rows.count, width]
    func items(_ rows: ItemRows, on tape: Tape) -> Variable

    /// Users in the space. **Shape** [rows.count, width]
    func users(_ rows: UserRows, on tape: Tape) -> Variable
}

/// Everything known about some items, gathered row by row. Memory is an arena's.
struct ItemRows {
    let count: Int
    /// Item of each row. [count]
    let items: UnsafeMutablePointer<Int32>
    /// f of each modality. [count, width of the table] each
    let features: [UnsafeMutablePointer<Float>]
    /// a of each modality. [count] each
    let shares: [UnsafeMutablePointer<Float>]
    /// e, zeros where the backbone knows nothing. [count, width of the backbone]
    let latents: UnsafeMutablePointer<Float>
    /// Whether the backbone was trained on the item, 0 or 1. [count]
    let isTrained: UnsafeMutablePointer<Float>
    /// Factors of the alignment and the reconstruction losses of one row; 0 leaves them out.
    let lossWeights: (alignment: Float, reconstruction: Float)

    /// Gathers rows.
    ///
    /// - Parameters:
    ///   - hidden: Place of a table whose modality is taken as absent; `features.tables.count`
    ///     stands for the backbone.
    init(
        _ items: some Collection<Int32>, _ features: ItemFeatures, _ backbone: BackboneRows,
        hidden: Int? = nil, lossWeights: (alignment: Float, reconstruction: Float) = (0, 0),
        in arena: Arena
    ) {
        let count = items.count
        self.count = count
        self.lossWeights = lossWeights
        self.items = arena.allocateIndices(count)
        for (row, item) in items.enumerated() { self.items[row] = item }
        self.features = features.tables.map { arena.allocate(count * $0.width) }
        shares = features.tables.map { _ in arena.allocate(count) }
        for place in features.tables.indices {
            features.gather(items, from: place, into: self.features[place], shares: shares[place])
            if hidden == place { shares[place].update(repeating: 0, count: count) }
        }
        latents = arena.allocate(count * backbone.width)
        isTrained = arena.allocate(count)
        backbone.gather(items, into: latents, isTrained: isTrained)
        if hidden == features.tables.count { isTrained.update(repeating: 0, count: count) }
    }
}

/// Everything known about some users. Memory is an arena's.
struct UserRows {
    let count: Int
    /// Profiles as `ContentProfile` writes them. [count, 2 · Σ width of the tables]
    let profiles: UnsafeMutablePointer<Float>
    /// p and l of each modality. [count, width of the table] each
    let means: [UnsafeMutablePointer<Float>]
    let lasts: [UnsafeMutablePointer<Float>]
    /// Whether a modality of the history is known, 0 or 1. [count] each
    let shares: [UnsafeMutablePointer<Float>]
    /// Whether any is. [count]
    let isKnown: UnsafeMutablePointer<Float>
    /// e of each user. [count, width of the backbone]
    let latents: UnsafeMutablePointer<Float>
    /// Whether the backbone counts, 0 or 1. [count]
    let hasLatent: UnsafeMutablePointer<Float>

    private let features: ItemFeatures
    private let latentWidth: Int

    /// Makes room for rows that `fill` is called for one by one.
    init(count: Int, _ features: ItemFeatures, latentWidth: Int, in arena: Arena) {
        self.count = count
        self.features = features
        self.latentWidth = latentWidth
        profiles = arena.allocate(count * 2 * features.width)
        means = features.tables.map { arena.allocate(count * $0.width) }
        lasts = features.tables.map { arena.allocate(count * $0.width) }
        shares = features.tables.map { _ in arena.allocate(count) }
        isKnown = arena.allocate(count)
        latents = arena.allocate(count * latentWidth)
        hasLatent = arena.allocate(count)
    }

    /// Writes a row.
    ///
    /// - Parameters:
    ///   - history: Oldest first.
    ///   - latent: The backbone's latent. [latentWidth]
    ///   - hidden: As for items.
    func fill(
        _ row: Int, _ history: ArraySlice<Int32>, _ profile: ContentProfile,
        latent: UnsafePointer<Float>?, hidden: Int? = nil
    ) {
        var start = profiles + row * profile.width
        let known = profile.write(history, using: { $0 != hidden }, into: start)
        isKnown[row] = known.isEmpty ? 0 : 1
        for (place, table) in features.tables.enumerated() {
            shares[place][row] = known.contains(place) ? 1 : 0
            (means[place] + row * table.width).update(from: start, count: table.width)
            (lasts[place] + row * table.width).update(from: start + table.width, count: table.width)
            start += 2 * table.width
        }
        hasLatent[row] = hidden == features.tables.count ? 0 : 1
        let target = latents + row * latentWidth
        if let latent {
            target.update(from: latent, count: latentWidth)
        } else {
            target.update(repeating: 0, count: latentWidth)
        }
    }
}
