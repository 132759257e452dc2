import Recommenders
import Tensor

/// The item latents of a frozen backbone, as far as it was trained on the item.
///
/// A row the backbone never trained on is noise: it reads as zeros, with a mark.
struct BackboneRows: Sendable {
    /// Width of a row.
    let width: Int
    private let table: LatentTable
    private let trained: [Bool]

    /// - Parameter trainingCounts: Events of each item; items beyond it have none.
    init(_ base: any LatentRecommender, trainingCounts: [Int32], itemCount: Int) {
        width = base.latentWidth
        let trained = (0..<itemCount).map {
            $0 < base.itemCount && $0 < trainingCounts.count && trainingCounts[$0] > 0
        }
        self.trained = trained
        table = LatentTable(count: itemCount, width: base.latentWidth) { item, row in
            if trained[item] { _ = row.update(fromContentsOf: base.itemLatent(Int32(item))) }
        }
    }

    /// Whether the backbone was trained on an item.
    func isTrained(_ item: Int32) -> Bool {
        item >= 0 && Int(item) < trained.count && trained[Int(item)]
    }

    /// Copies rows. **Shapes** target [items.count, width]; isTrained [items.count].
    func gather(
        _ items: some Collection<Int32>, into target: UnsafeMutablePointer<Float>,
        isTrained marks: UnsafeMutablePointer<Float>
    ) {
        for (place, item) in items.enumerated() {
            let isKnown = isTrained(item)
            marks[place] = isKnown ? 1 : 0
            let row = target + place * width
            guard isKnown else {
                row.update(repeating: 0, count: width)
                continue
            }
            table.withRow(Int(item)) {
                if let source = $0.baseAddress { row.update(from: source, count: width) }
            }
        }
    }
}
