import CKernels
import Recommenders

/// A model that knows items from their features as well, so that the online objective can hold
/// adapted latents to them.
public protocol SideLatentSource: LatentRecommender {
    /// Width of side latents; 0 when there are none.
    var sideWidth: Int { get }

    /// The frozen side latent of an item, of length one; nil for an item without features.
    /// **Shape** [sideWidth].
    func sideLatent(_ item: Int32) -> [Float]?
}

extension AlignedModel: SideLatentSource {
    /// Width of the content side.
    public var sideWidth: Int { content?.width ?? 0 }

    /// The content side of an item, of length one.
    public func sideLatent(_ item: Int32) -> [Float]? {
        guard let content else { return nil }
        var side = [Float](repeating: 0, count: content.width)
        let hasContent = side.withUnsafeMutableBufferPointer {
            content.addSide(of: item, from: features, factor: 1, to: $0.baseAddress!)
        }
        let norm = kernel_sum_of_squares(side.count, side).squareRoot()
        guard hasContent, norm > 0 else { return nil }
        return side.map { Float(Double($0) / norm) }
    }
}
