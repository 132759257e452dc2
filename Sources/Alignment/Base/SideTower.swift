import Autodiff
import Encoders
import Layers

/// The layers that bring item features and content profiles into one space.
///
/// - Item: s_i = Σ_m a_i^m (W_m f_i^m + MLP_m(f_i^m)).
/// - User: s_u = MLP_u([p^m ; l^m]_m) + c Σ_m W_m (w₁^m p^m + w₂^m l^m), with the decayed mean p
///   and the last item l of the history (`ContentProfile`).
///
/// W_m is shared, so that similar content scores high from the first step. Nothing of collaborative
/// filtering enters: a tower that sees the latents it will be mixed with learns to trust them as far
/// as they can be trusted on training events, which is far too much.
struct SideTower: JointNetwork {
    /// Widths of the tower.
    struct Configuration: Sendable, Hashable, Codable {
        /// Width of s.
        var width = 64
        /// Inner width of the item layers.
        var inner = 128
        /// Inner width of the user layers.
        var userInner = 128
        /// Width of the backbone's latents, for the alignment head.
        var latentWidth = 0
        /// Whether the tower has a head that is aligned with the backbone's latents, and one that
        /// rebuilds the features.
        var hasAlignment = false
        var hasReconstruction = false

        /// Whether a tower of these widths can be made.
        var isSound: Bool {
            [width, inner, userInner].allSatisfy { (1...4096).contains($0) } && width % 16 == 0
                && ((hasAlignment ? 1 : 0)...65_536).contains(latentWidth)
        }
    }

    /// The layers of one modality.
    struct ModalityLayers: Sendable {
        let modality: FeatureModality
        let width: Int
        /// W_m. [width of s, width of f]
        let similarity: Parameter
        let first: Linear
        let second: Linear
        /// w₁ and w₂. [1, 2]
        let mix: Parameter
    }

    let configuration: Configuration
    let layout: ParameterLayout
    let modalities: [ModalityLayers]
    let userFirst: Linear
    let userSecond: Linear
    /// c. [1, 1]
    let share: Parameter
    private let heads: ContentHeads?

    /// - Parameter shapes: Modalities in the order of their tables, with the widths of their rows;
    ///   at least one.
    init(_ configuration: Configuration, shapes: [(FeatureModality, Int)]) {
        precondition(!shapes.isEmpty, "a tower needs a modality")
        self.configuration = configuration
        var layout = ParameterLayout()
        let width = configuration.width
        modalities = shapes.map { modality, columns in
            let key = modality.rawValue
            return ModalityLayers(
                modality: modality, width: columns,
                similarity: layout.add(
                    [CheckpointEntry(key: "\(key).similarity.weight", shape: [width, columns])],
                    rows: width, columns: columns, initialization: .xavierNormal),
                first: Linear(
                    &layout, keys: ["\(key).first"], inputs: columns, outputs: configuration.inner),
                second: Linear(
                    &layout, keys: ["\(key).second"], inputs: configuration.inner, outputs: width),
                mix: layout.add(
                    [CheckpointEntry(key: "\(key).mix", shape: [2])], rows: 1, columns: 2,
                    initialization: .zeros))
        }
        userFirst = Linear(
            &layout, keys: ["user.first"], inputs: 2 * shapes.reduce(0) { $0 + $1.1 },
            outputs: configuration.userInner)
        userSecond = Linear(
            &layout, keys: ["user.second"], inputs: configuration.userInner, outputs: width)
        share = layout.add(
            [CheckpointEntry(key: "user.share", shape: [1])], rows: 1, columns: 1,
            initialization: .ones)
        heads = ContentHeads(&layout, configuration, widths: shapes.map(\.1))
        self.layout = layout
    }

    /// Width of s.
    var width: Int { configuration.width }

    /// Fills fresh weights: w₁ = w₂ = .5, c = 1, the rest by chance.
    func initialize(_ weights: ParameterBlock, seed: UInt64) {
        weights.initialize(seed: seed)
        for layers in modalities { weights[layers.mix].update(repeating: 0.5, count: 2) }
    }

    /// What one modality adds to the item sides. **Shapes** features [rows, width of f]; result
    /// [rows, width].
    func contribution(
        of layers: ModalityLayers, _ features: Variable, on tape: Tape
    ) -> Variable {
        let similar = tape.linear(features, weight: layers.similarity, bias: nil)
        let inner = layers.first(features, on: tape, isRectified: true)
        return layers.second(inner, on: tape, residual: similar)
    }

    /// Item sides, s. **Shape** [rows.count, width]
    func items(_ rows: ItemRows, on tape: Tape) -> Variable {
        let sides = tape.sharedSum(
            modalities.indices.map { place in
                let layers = modalities[place]
                let x = tape.constant(
                    rows.features[place], rows: rows.count, columns: layers.width)
                return .init(
                    contribution(of: layers, x, on: tape),
                    shares: UnsafePointer(rows.shares[place]))
            })
        heads?.record(sides, rows, modalities.map(\.width), on: tape)
        return sides
    }

    /// User sides, zeros for users of whom nothing is known. **Shape** [rows.count, width]
    func users(_ rows: UserRows, on tape: Tape) -> Variable {
        let columns = 2 * modalities.reduce(0) { $0 + $1.width }
        let x = tape.constant(rows.profiles, rows: rows.count, columns: columns)
        let learned = userSecond(userFirst(x, on: tape, isRectified: true), on: tape)
        let similar = modalities.indices.map { place in
            let layers = modalities[place]
            let mixed = tape.combination(
                [
                    tape.constant(rows.means[place], rows: rows.count, columns: layers.width),
                    tape.constant(rows.lasts[place], rows: rows.count, columns: layers.width),
                ], factors: layers.mix)
            return SharedSumOperation.Term(
                tape.linear(mixed, weight: layers.similarity, bias: nil))
        }
        let scaled = tape.combination([tape.sharedSum(similar)], factors: share)
        let shares = UnsafePointer(rows.isKnown)
        return tape.sharedSum([.init(learned, shares: shares), .init(scaled, shares: shares)])
    }
}
