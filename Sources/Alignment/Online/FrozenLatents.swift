import Recommenders
import Synchronization
import Tensor

/// What the online adapter never changes: the base model, its item latents, and who was known when
/// it was trained.
///
/// Sendable by immutability: memory is written in the initialiser and read afterwards; what is
/// made later lies behind a lock.
final class FrozenLatents: @unchecked Sendable {
    let base: any LatentRecommender
    /// Number of items.
    let count: Int
    /// Width of latents.
    let width: Int
    /// Item latents. **Shape** [count, width].
    let items: UnsafePointer<Float>
    /// Users of the training part, ascending.
    let knownUsers: [Int32]
    private let arena = Arena()
    private let known: Set<Int32>
    /// The same without some modalities, made when they are first asked for.
    private let reduced = Mutex<[Set<ModelPart>: FrozenLatents]>([:])

    init(_ base: any LatentRecommender, knownUsers: [Int32]) {
        self.base = base
        self.knownUsers = knownUsers
        let (count, width) = (base.itemCount, base.latentWidth)
        (self.count, self.width) = (count, width)
        let rows = arena.allocate(count * width)
        for item in 0..<count {
            let latent = base.itemLatent(Int32(item))
            precondition(latent.count == width, "a latent of \(latent.count) values of \(width)")
            latent.withUnsafeBufferPointer {
                if let start = $0.baseAddress {
                    (rows + item * width).update(from: start, count: width)
                }
            }
        }
        items = UnsafePointer(rows)
        known = Set(knownUsers)
    }

    /// The same over a base without some modalities; itself where the base has none of them.
    func without(_ parts: Set<ModelPart>) -> FrozenLatents {
        let modalities = parts.intersection([.text, .image, .audio])
        guard !modalities.isEmpty, let aligned = base as? AlignedModel else { return self }
        return reduced.withLock { reduced in
            if let found = reduced[modalities] { return found }
            let made = FrozenLatents(aligned.without(modalities), knownUsers: knownUsers)
            reduced[modalities] = made
            return made
        }
    }

    /// Whether a user took part in the training.
    func knows(_ user: Int32?) -> Bool {
        user.map(known.contains) ?? false
    }

    /// The frozen latent of an item. **Shape** [width].
    func item(_ item: Int) -> UnsafePointer<Float> { items + item * width }

    /// Whether the base has a latent for an item.
    func holds(_ item: Int32) -> Bool { item >= 0 && Int(item) < count }
}
