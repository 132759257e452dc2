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

    /// Takes raw features, brings present rows to length 1 and clears absent ones.
    ///
    /// A present row of length zero, or with a value that is not finite, becomes absent: there is
    /// nothing to compare in it.
    public init(
        _ modality: FeatureModality, width: Int, isPresent: [Bool], values: [Float], source: String
    ) {
        precondition(width >= 1, "features of width \(width)")
        precondition(
            values.count == isPresent.count * width,
            "\(values.count) values for \(isPresent.count) items of width \(width)")
        var isPresent = isPresent
        var values = values
        for item in isPresent.indices {
            let row = item * width..<(item + 1) * width
            var squares = 0.0
            for place in row { squares += Double(values[place]) * Double(values[place]) }
            if isPresent[item], squares > 0, squares.isFinite {
                let scale = 1 / squares.squareRoot()
                for place in row { values[place] = Float(Double(values[place]) * scale) }
            } else {
                isPresent[item] = false
                for place in row { values[place] = 0 }
            }
        }
        self.modality = modality
        self.width = width
        self.isPresent = isPresent
        self.values = values
        self.source = source
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
    /// - Parameter isHidden: Asked once for each item.
    public func hiding(_ isHidden: (Int) -> Bool) -> FeatureTable {
        var present = isPresent
        for item in present.indices where present[item] { present[item] = !isHidden(item) }
        return FeatureTable(
            modality, width: width, isPresent: present, values: values, source: source)
    }
}
