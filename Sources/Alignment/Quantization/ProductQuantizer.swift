import CKernels
import Layers
import Tensor

/// Product quantisation (Jégou, Douze and Schmid, 2011): a latent as one byte for each of its parts.
///
/// The columns of a latent z of width d are cut into M parts of d / M columns (the first ones are
/// one shorter where M does not divide d). Each part has a codebook of K centroids, and a latent is
/// kept as the numbers of the nearest ones:
///
///     code_m(z) = argmin_k |z_m - c_mk|^2        q · z ≈ sum_m q_m · c_(m, code_m(z))
///
/// A query is not quantised (asymmetric distance): its products with all centroids are a table of
/// M x K numbers, and a score is M look-ups.
///
/// Centroids are held in half precision, here and on disk: that costs 0.05 % of a centroid's
/// length, far less than quantising does, and the codebook counts in the compression.
public struct ProductQuantizer: Sendable, Hashable {
    /// How latents are cut and coded.
    public struct Options: Sendable, Hashable, Codable {
        /// Parts of a latent, M: bytes of a code. At most the width of the latents.
        public var subspaces: Int
        /// Centroids of a part, K: a multiple of 16 up to 256.
        public var codebook = 256
        /// Passes of k-means over the training points.
        public var iterations = 25
        /// Training points for each centroid; more items than that are sampled.
        public var pointsPerCentroid = 256
        /// Seed of the sample and of the first centroids.
        public var seed: UInt64 = 0

        /// Names of the settings, in the order they are listed.
        public static let names = ["subspaces", "codebook", "iterations", "points"]

        /// The usual settings for M parts.
        public init(subspaces: Int) { self.subspaces = subspaces }

        /// Four columns to a part, which is a sixteenth of the bytes of 32-bit latents.
        public static func standard(width: Int) -> Options {
            Options(subspaces: max(1, width / 4))
        }

        /// What is wrong with the settings for a table, nil for nothing.
        public func problem(count: Int, width: Int) -> QuantizationError? {
            guard (1...width).contains(subspaces) else {
                return QuantizationError(
                    "latents of width \(width) cannot be cut into \(subspaces) parts",
                    hint: "subspaces is 1 to \(width)")
            }
            guard subspaces <= 4096 else {
                return QuantizationError("\(subspaces) parts are more than 4,096")
            }
            guard (16...256).contains(codebook), codebook % 16 == 0 else {
                return QuantizationError(
                    "a codebook cannot have \(codebook) centroids",
                    hint: "codebook is a multiple of 16 up to 256")
            }
            guard count >= codebook else {
                return QuantizationError(
                    "\(codebook) centroids need at least as many items, there are \(count)",
                    hint: "set a smaller codebook, or keep the exact scan: it is small enough")
            }
            guard (1...1000).contains(iterations), (1...100_000).contains(pointsPerCentroid) else {
                return QuantizationError(
                    "iterations is 1 to 1,000 and points 1 to 100,000, not \(iterations) and "
                        + "\(pointsPerCentroid)")
            }
            return nil
        }
    }

    /// Fewer items than this for each centroid leave the codebook under-trained.
    public static let fewestItemsPerCentroid = 39

    /// How latents are cut and coded.
    public let options: Options
    /// Width of the latents, d.
    public let width: Int
    /// First column of each part, and `width`. **Shape** [M + 1]
    let starts: [Int32]
    /// Half-precision bits; column by column, because parts may differ in width. **Shape** [d, K]
    let codebook: [UInt16]
    /// What the halves are multiplied with: a power of two not under the largest centroid value.
    let scale: Float

    init(options: Options, width: Int, codebook: [UInt16], scale: Float) {
        precondition(
            codebook.count == width * options.codebook,
            "\(codebook.count) values of a codebook [\(width), \(options.codebook)]")
        self.options = options
        self.width = width
        self.codebook = codebook
        self.scale = scale
        starts = Self.starts(options.subspaces, width: width)
    }

    /// Columns where parts begin, and the width. **Shape** [M + 1]
    static func starts(_ subspaces: Int, width: Int) -> [Int32] {
        (0...subspaces).map { Int32($0 * width / subspaces) }
    }

    /// Columns of a part.
    func columns(of part: Int) -> Range<Int> { Int(starts[part])..<Int(starts[part + 1]) }

    /// Bytes of the codebook.
    public var codebookBytes: Int { codebook.count * MemoryLayout<UInt16>.stride }

    /// The centroids of a part as the scan reads them. **Shape** [K][columns of the part]
    public func centroids(of part: Int) -> [[Float]] {
        (0..<options.codebook).map { entry in
            columns(of: part).map { column in
                scale * Float(float16Bits: codebook[column * options.codebook + entry])
            }
        }
    }

    /// What a code stands for. **Shapes** code [M], result [d]
    public func decoded(_ code: [UInt8]) -> [Float] {
        precondition(
            code.count == options.subspaces,
            "a code of \(code.count) bytes for M ="
                + " \(options.subspaces)")
        var latent = [Float](repeating: 0, count: width)
        for part in 0..<options.subspaces {
            precondition(
                code[part] < options.codebook, "centroid \(code[part]) of \(options.codebook)")
            for column in columns(of: part) {
                latent[column] =
                    scale
                    * Float(float16Bits: codebook[column * options.codebook + Int(code[part])])
            }
        }
        return latent
    }

    /// The warning that a codebook learned from too few items deserves; nil for none.
    public func warning(items: Int) -> String? {
        let share = Double(items) / Double(options.codebook)
        guard share < Double(Self.fewestItemsPerCentroid) else { return nil }
        return "\(items) items are \(Int(share)) for each of \(options.codebook) centroids, fewer "
            + "than \(Self.fewestItemsPerCentroid): the codebook is under-trained"
    }
}
