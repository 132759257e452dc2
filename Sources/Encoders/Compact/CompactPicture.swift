import CKernels
import Media
import Tensor

/// Picture features that need no download: statistics of colours and edges.
///
/// Every picture is first brought to 96 by 96 pixels, so that posters of any size compare.
/// - **Colours** of 48 by 48 pixels: histograms of lightness and of the two opponent channels
///   (16 levels each), a joint histogram of hue and value with greys apart (44), mean and deviation
///   of the three channels in 4 by 4 cells (96).
/// - **Edges** at 96, 48 and 24 pixels: orientation histograms in 3 by 3 cells and of the whole, and
///   how strong gradients are (88 each), after Dalal and Triggs (2005).
///
/// Shares enter as square roots, which makes Euclidean distance that of Hellinger. A row says
/// something in comparison with other pictures only: the table standardises columns and keeps the
/// leading principal components, see `FeatureTransform`.
public struct CompactPicture: PictureEncoder {
    private static let sides = [96, 48, 24]
    private static let colourSide = 48

    /// Makes the encoder; it has no settings.
    public init() {}

    /// What it is called.
    public var name: String { "colours and edges" }

    /// Identity of the rule.
    public var fingerprint: String { "compact-image-1" }

    /// Values a picture gives before the transform of the table.
    public var width: Int {
        colour_statistics + Self.sides.count * gradient_statistics
    }

    /// Describes each picture. **Shape** [pictures][width]
    public func encode(_ inputs: [Picture]) -> [[Float]] {
        WorkerPool.shared.rows(of: inputs, describe)
    }

    private func describe(_ picture: Picture) -> [Float] {
        let square = picture.resized(width: Self.sides[0], height: Self.sides[0], .bilinear)
        var row = [Float](repeating: 0, count: width)
        row.withUnsafeMutableBufferPointer { row in
            // Not empty: the width is fixed.
            var place = row.baseAddress!
            let colours = square.resized(
                width: Self.colourSide, height: Self.colourSide, .bilinear)
            kernel_colour_statistics(
                Self.colourSide, Self.colourSide, colours.pixels, place)
            let shares =
                colour_channels * colour_levels + colour_histogram
            for share in 0..<shares { place[share] = place[share].squareRoot() }
            place += colour_statistics
            for side in Self.sides {
                let scaled =
                    side == square.width
                    ? square : square.resized(width: side, height: side, .bilinear)
                kernel_gradient_statistics(side, side, Self.lightness(scaled), place)
                let cells = gradient_statistics - gradient_sizes - gradient_directions
                for share in cells..<gradient_statistics {
                    place[share] = place[share].squareRoot()
                }
                place += gradient_statistics
            }
        }
        return row
    }

    private static func lightness(_ picture: Picture) -> [Float] {
        picture.pixels.withUnsafeBufferPointer { pixels in
            [Float](unsafeUninitializedCapacity: pixels.count / 3) { values, count in
                count = pixels.count / 3
                for place in 0..<count {
                    values[place] =
                        Float(
                            Int(pixels[3 * place]) + Int(pixels[3 * place + 1])
                                + Int(pixels[3 * place + 2])) / 3
                }
            }
        }
    }
}
