import CKernels

/// How pixels are weighted when a picture changes its size.
public enum ResizeFilter: Sendable {
    /// Triangle over one pixel to each side.
    case bilinear
    /// Keys' cubic with a = -1/2 over two pixels to each side.
    case bicubic

    /// Reach in pixels of the coarser of the two pictures.
    var support: Double { self == .bilinear ? 1 : 2 }

    func weight(at distance: Double) -> Double {
        let x = abs(distance)
        switch self {
        case .bilinear: return x < 1 ? 1 - x : 0
        case .bicubic:
            if x < 1 { return (1.5 * x - 2.5) * x * x + 1 }
            return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0
        }
    }
}

extension Picture {
    /// The picture in another size, antialiased: when it shrinks, the filter widens to cover every
    /// pixel of the original.
    ///
    /// Rows first, then columns, each rounded to 8 bits, with weights in fixed point: what Pillow
    /// computes, and so what CLIP's published preprocessing saw.
    public func resized(
        width newWidth: Int, height newHeight: Int, _ filter: ResizeFilter
    )
        -> Picture
    {
        if newWidth == width && newHeight == height { return self }
        let rows = ResizeWeights(from: width, to: newWidth, filter)
        let columns = ResizeWeights(from: height, to: newHeight, filter)
        let wide = [UInt8](unsafeUninitializedCapacity: newWidth * height * 3) { buffer, count in
            kernel_resize_rows(
                height, width, newWidth, rows.taps, rows.starts, rows.counts, rows.weights, pixels,
                buffer.baseAddress)
            count = newWidth * height * 3
        }
        let values = [UInt8](unsafeUninitializedCapacity: newWidth * newHeight * 3) {
            buffer, count in
            kernel_resize_columns(
                newWidth * 3, newHeight, columns.taps, columns.starts, columns.counts,
                columns.weights, wide, buffer.baseAddress)
            count = newWidth * newHeight * 3
        }
        return Picture(width: newWidth, height: newHeight, pixels: values)
    }

    /// The picture scaled so that its shorter side has this length; the longer one is rounded down.
    public func resized(shorterSide: Int, _ filter: ResizeFilter) -> Picture {
        // A strip of 60,000 by 1 pixels has no sensible size here: its longer side is cut.
        let longer = min(
            max(width, height) * shorterSide / min(width, height), Self.sideLimit)
        return width <= height
            ? resized(width: shorterSide, height: longer, filter)
            : resized(width: longer, height: shorterSide, filter)
    }

    /// The middle of the picture; what is asked for beyond its edge is left out.
    public func centerCropped(width newWidth: Int, height newHeight: Int) -> Picture {
        let newWidth = min(newWidth, width)
        let newHeight = min(newHeight, height)
        let left = (width - newWidth) / 2
        let top = (height - newHeight) / 2
        var values: [UInt8] = []
        values.reserveCapacity(newWidth * newHeight * 3)
        for row in top..<top + newHeight {
            let first = (row * width + left) * 3
            values += pixels[first..<first + newWidth * 3]
        }
        return Picture(width: newWidth, height: newHeight, pixels: values)
    }
}

/// For each place along one side: the run of old pixels it is made of, and their weights.
struct ResizeWeights {
    /// Room for the weights of one place.
    let taps: Int
    private(set) var starts: [Int32] = []
    private(set) var counts: [Int32] = []
    /// In units of 2^-22; the weights of a place sum to one before rounding. **Shape** [to, taps].
    private(set) var weights: [Int32]

    init(from old: Int, to new: Int, _ filter: ResizeFilter) {
        let scale = Double(old) / Double(new)
        let stretch = max(scale, 1)
        let support = filter.support * stretch
        taps = Int(support.rounded(.up)) * 2 + 1
        weights = [Int32](repeating: 0, count: new * taps)
        for place in 0..<new {
            let center = (Double(place) + 0.5) * scale
            let first = max(Int(center - support + 0.5), 0)
            let end = min(Int(center + support + 0.5), old)
            let raw = (first..<end).map {
                filter.weight(at: (Double($0) - center + 0.5) / stretch)
            }
            let sum = raw.reduce(0, +)
            for (tap, weight) in raw.enumerated() {
                let scaled = weight / sum * Double(1 << 22)
                weights[place * taps + tap] = Int32(scaled.rounded(.toNearestOrAwayFromZero))
            }
            starts.append(Int32(first))
            counts.append(Int32(end - first))
        }
    }
}
