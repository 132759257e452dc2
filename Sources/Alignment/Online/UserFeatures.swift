import CKernels
import Foundation
import Recommenders

/// What the user adapter is told beside the user's latent: s_u.
///
/// Five numbers, the latent of the last item and the mean latent of the last five, all from before
/// the event. **Shape** [5 + 2 · width].
struct UserFeatures {
    static let numbers = 5
    static let recent = 5

    let frozen: FrozenLatents
    let timeGap: OnlineOptions.TimeGap

    /// Values of a user's row: the latent itself, then the features.
    var inputWidth: Int { 3 * frozen.width + Self.numbers }

    /// Writes [x; s_u]. **Shapes** latent [width], row [inputWidth].
    func write(
        _ request: ScoringRequest, latent: UnsafePointer<Float>,
        to row: UnsafeMutablePointer<Float>
    ) {
        let width = frozen.width
        row.update(from: latent, count: width)
        writeNumbers(request, to: row + width)
        let last = row + width + Self.numbers
        let mean = last + width
        last.update(repeating: 0, count: 2 * width)
        var count = 0
        for item in request.history.reversed() where frozen.holds(item) {
            if count == 0 { last.update(from: frozen.item(Int(item)), count: width) }
            kernel_add(width, frozen.item(Int(item)), mean)
            count += 1
            if count == Self.recent { break }
        }
        if count > 1 { kernel_scale(width, 1 / Float(count), mean) }
    }

    private func writeNumbers(_ request: ScoringRequest, to row: UnsafeMutablePointer<Float>) {
        let length = request.history.count
        row[0] = Float(log1p(Double(length)) / 3 - 1)
        row[1] = 0
        row[2] = 0
        if let last = request.historyTimes.last {
            let seconds = Double(max(0, request.now - last)) / 1000
            switch timeGap {
            case .full:
                row[1] = Float(log1p(seconds) / 4 - 1)
                row[2] = seconds < 1 ? 1 : 0
            case .overOneHour: row[1] = seconds > 3600 ? 1 : 0
            case .none: break
            }
        }
        row[3] = length == 0 ? 1 : 0
        row[4] = frozen.knows(request.user) ? 1 : 0
    }
}
