/// The features of one modality for every item, as a frozen encoder gave them.
///
/// **Shapes** `values` [itemCount, width], row-major; `isPresent` [itemCount]. A row of a present
/// item has Euclidean length 1, a row of an absent item is all zero, so that an absent item adds
/// exactly nothing to any sum.
public struct FeatureTable: Sendable, Equatable {
    /// Which modality it describes.
    public let modality: FeatureModality
    /// Values in a row.
    public let width: Int
    /// Whether each item has the modality.
    public let isPresent: [Bool]
    /// All rows end to end.
    public let values: [Float]
    /// Encoder and settings in readable form, such as `hashed 1-2-grams, SVD 128`.
    public let source: String
    /// Identity of the encoder and its settings: equal ones give equal features for equal content.
    public let fingerprint: String
    /// Content hash of the data set whose items these are, empty when nobody said.
    public let dataset: String

    /// Takes raw features, brings present rows to length 1 and clears absent ones.
    ///
    /// A present row of length zero, or with a value that is not finite, becomes absent: there is
    /// nothing to compare in it.
    ///
    /// - Parameters:
    ///   - fingerprint: Identity of the encoder; the source when left out.
    ///   - dataset: `DatasetFacts.contentHash` of the catalogue.
    public init(
        _ modality: FeatureModality, width: Int, isPresent: [Bool], values: [Float],
        source: String, fingerprint: String? = nil, dataset: String = ""
    ) {
        precondition(width >= 1, "features of width \(width)")
        precondition(
            values.count == isPresent.count * width,
            "\(values.count) values for \(isPresent.count) items of width \(width)")
        var isPresent = isPresent
        var values = values
        values.withUnsafeMutableBufferPointer { values in
            for item in isPresent.indices {
                let row = UnsafeMutableBufferPointer(
                    rebasing: values[item * width..<(item + 1) * width])
                isPresent[item] = isPresent[item] && Self.bringToLengthOne(row)
                if !isPresent[item] { row.update(repeating: 0) }
            }
        }
        self.init(
            unitRows: values, isPresent: isPresent, modality: modality, width: width,
            source: source, fingerprint: fingerprint ?? source, dataset: dataset)
    }

    /// Takes rows that are as they should be, bit for bit.
    package init(
        unitRows values: [Float], isPresent: [Bool], modality: FeatureModality, width: Int,
        source: String, fingerprint: String, dataset: String
    ) {
        self.modality = modality
        self.width = width
        self.isPresent = isPresent
        self.values = values
        self.source = source
        self.fingerprint = fingerprint
        self.dataset = dataset
    }

    /// Number of items.
    public var itemCount: Int { isPresent.count }

    /// Number of items that have the modality.
    public var presentCount: Int { isPresent.count(where: { $0 }) }

    /// The features of one item, zeros for an absent one. **Shape** [width].
    public subscript(item: Int) -> ArraySlice<Float> {
        values[item * width..<(item + 1) * width]
    }

    /// The same table without some items: what is left when their files are missing.
    ///
    /// The rows of the others keep every bit.
    ///
    /// - Parameter isHidden: Asked once for each item that is present.
    public func hiding(_ isHidden: (Int) -> Bool) -> FeatureTable {
        var present = isPresent
        var values = values
        for item in present.indices where present[item] && isHidden(item) {
            present[item] = false
            for place in item * width..<(item + 1) * width { values[place] = 0 }
        }
        return FeatureTable(
            unitRows: values, isPresent: present, modality: modality, width: width,
            source: source, fingerprint: fingerprint, dataset: dataset)
    }

    /// Divides a row by its length; false when it has none, or none that is finite.
    private static func bringToLengthOne(_ row: UnsafeMutableBufferPointer<Float>) -> Bool {
        var squares = 0.0
        for value in row { squares += Double(value) * Double(value) }
        guard squares > 0, squares.isFinite else { return false }
        let scale = 1 / squares.squareRoot()
        for place in row.indices { row[place] = Float(Double(row[place]) * scale) }
        return true
    }
}
