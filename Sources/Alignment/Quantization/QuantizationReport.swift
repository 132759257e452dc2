import Recommenders
import Tensor

/// What quantising a model's latents saves and costs.
public struct QuantizationReport: Sendable, Equatable, Codable {
    /// Items coded.
    public let items: Int
    /// Width of the latents, d.
    public let width: Int
    /// Parts of a latent, M.
    public let subspaces: Int
    /// Centroids of a part, K.
    public let codebook: Int
    /// Bytes of the 32-bit latents.
    public let exactBytes: Int
    /// Bytes of the codes, M an item.
    public let codeBytes: Int
    /// Bytes of the codebook.
    public let codebookBytes: Int
    /// Mean squared error of the decoded latents over the mean squared length.
    public let reconstructionError: Double
    /// Share of the exact top 10 that the scan of the codes alone finds; nil without queries.
    public let scanRecall: Double?
    /// Share of the exact top 10 found after re-scoring a short list exactly; nil without queries.
    public let rescoredRecall: Double?
    /// Items of that short list.
    public let shortlist: Int
    /// Queries asked for both.
    public let queries: Int
    /// Says that there are too few items for the codebook; nil when there are enough.
    public let warning: String?

    /// Latents over codes alone, the number that is usually told.
    public var codeRatio: Double { Double(exactBytes) / Double(max(1, codeBytes)) }

    /// Latents over codes and codebook: what is saved in truth.
    public var trueRatio: Double { Double(exactBytes) / Double(max(1, codeBytes + codebookBytes)) }

    /// Measures codes against the latents they stand for.
    ///
    /// - Parameters:
    ///   - codes: The codes.
    ///   - table: The exact latents. **Shape** [count, d]
    ///   - queries: User latents to ask with; those that cannot be scanned count as missed.
    ///     **Shape** [any][d]
    ///   - shortlist: Items to re-score.
    public init(
        _ codes: QuantizedLatents, against table: LatentTable, queries: [[Float]],
        shortlist: Int = QuantizedRecommender.standardShortlist
    ) {
        items = codes.count
        width = codes.quantizer.width
        subspaces = codes.quantizer.options.subspaces
        codebook = codes.quantizer.options.codebook
        exactBytes = codes.count * codes.quantizer.width * MemoryLayout<Float>.stride
        codeBytes = codes.codeBytes
        codebookBytes = codes.quantizer.codebookBytes
        reconstructionError = codes.reconstructionError(against: table)
        let capacity = min(shortlist, codes.count)
        self.shortlist = capacity
        self.queries = queries.count
        warning = codes.quantizer.warning(items: codes.count)
        guard !queries.isEmpty, codes.count > 0 else {
            scanRecall = nil
            rescoredRecall = nil
            return
        }
        let k = min(10, codes.count)
        let exact = table.topK(k, queries: queries)
        scanRecall = Self.recall(codes.topK(k, queries: queries), exact)
        rescoredRecall = Self.recall(
            codes.topK(k, queries: queries, shortlist: capacity, rescoredBy: table), exact)
    }

    /// Measures the codes of a model with the latents of some of its users.
    public init(
        _ codes: QuantizedLatents, of model: any LatentRecommender,
        asked requests: [ScoringRequest],
        shortlist: Int = QuantizedRecommender.standardShortlist
    ) {
        self.init(
            codes, against: model.itemTable,
            queries: model.userLatents(for: requests), shortlist: shortlist)
    }

    /// The mean share of each exact list that the other list holds.
    static func recall(_ found: [[LatentTable.Match]?], _ exact: [[LatentTable.Match]]) -> Double {
        let shares = zip(found, exact).map { found, exact -> Double in
            let kept = Set((found ?? []).map(\.index))
            guard !exact.isEmpty else { return 1 }
            return Double(exact.count { kept.contains($0.index) }) / Double(exact.count)
        }
        return shares.reduce(0, +) / Double(max(1, shares.count))
    }

    /// The facts in a few words each, for a panel or a table.
    public var facts: [(name: String, value: String)] {
        func percent(_ share: Double?) -> String {
            share.map { decimal(100 * $0, 1) + " %" } ?? "-"
        }
        var facts = [
            ("codes", "\(subspaces) x \(codebook) for \(items) items of width \(width)"),
            (
                "true ratio",
                "\(decimal(trueRatio, 1))x with codebook (codes alone \(decimal(codeRatio, 1))x)"
            ),
            ("bytes", "\(codeBytes) + \(codebookBytes) instead of \(exactBytes)"),
            ("squared error", percent(reconstructionError)),
            (
                "recall@10",
                "\(percent(rescoredRecall)) re-scoring \(shortlist), \(percent(scanRecall)) scan alone"
            ),
        ]
        if let warning { facts.append(("warning", warning)) }
        return facts
    }
}

/// A number with a fixed count of decimals.
private func decimal(_ value: Double, _ digits: Int) -> String {
    let unit = (0..<digits).reduce(1.0) { unit, _ in unit * 10 }
    let whole = Int((abs(value) * unit).rounded())
    let text = String(whole)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    let sign = value < 0 && whole > 0 ? "-" : ""
    return sign + padded.dropLast(digits) + (digits > 0 ? "." + padded.suffix(digits) : "")
}
