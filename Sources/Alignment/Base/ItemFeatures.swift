import CKernels
import Encoders

/// The feature tables of a catalogue, one a modality, in the order text, image, audio.
///
/// Tables may describe different numbers of items; an item beyond a table lacks that modality.
public struct ItemFeatures: Sendable, Equatable {
    /// At most one table a modality, in the order of `FeatureModality.allCases`.
    public let tables: [FeatureTable]
    /// Number of items of the largest table; 0 without tables.
    public let itemCount: Int

    /// Takes tables in any order.
    public init(_ tables: [FeatureTable] = []) {
        let modalities = tables.map(\.modality)
        precondition(Set(modalities).count == tables.count, "two tables of one modality")
        self.tables = FeatureModality.allCases.compactMap { modality in
            tables.first { $0.modality == modality }
        }
        itemCount = tables.map(\.itemCount).max() ?? 0
    }

    /// The modalities there are tables of.
    public var modalities: [FeatureModality] { tables.map(\.modality) }

    /// Values of all modalities side by side.
    public var width: Int { tables.reduce(0) { $0 + $1.width } }

    /// Whether an item has a modality, by the place of its table.
    func isPresent(_ item: Int32, in table: Int) -> Bool {
        item >= 0 && Int(item) < tables[table].itemCount && tables[table].isPresent[Int(item)]
    }

    /// Copies the rows of items; absent ones become zeros with a share of 0.
    ///
    /// **Shapes** `rows` [items.count, width of the table], `shares` [items.count].
    func gather(
        _ items: some Collection<Int32>, from table: Int, into rows: UnsafeMutablePointer<Float>,
        shares: UnsafeMutablePointer<Float>
    ) {
        let width = tables[table].width
        tables[table].values.withUnsafeBufferPointer { values in
            for (place, item) in items.enumerated() {
                let row = rows + place * width
                guard isPresent(item, in: table), let base = values.baseAddress else {
                    row.update(repeating: 0, count: width)
                    shares[place] = 0
                    continue
                }
                row.update(from: base + Int(item) * width, count: width)
                shares[place] = 1
            }
        }
    }
}
