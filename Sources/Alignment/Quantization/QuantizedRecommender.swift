import Foundation
import Recommenders
import Tensor

/// Where the items of a list come from.
public enum RetrievalStage: String, Sendable, CaseIterable, Codable {
    /// A scan of all items whose result equals sorting all scores.
    case exact
    /// A short list from product-quantised codes, re-scored exactly.
    case pq
}

/// A latent recommender that finds its lists through product-quantised codes.
///
/// `topItems` scans the codes for a short list and scores that exactly, so every score it shows is
/// the model's own, to the bit; but an item the short list missed is missing from the list. `scores`
/// and everything else is the model's. `base` is the same model with exact retrieval, which is what
/// `--without pq` means.
///
/// The codes may be those of the frozen model behind an adapted one: they only choose whom to score.
public struct QuantizedRecommender: LatentRecommender {
    /// Items of the short list: at 50,000 made-up latents of width 256 in 64 parts it holds 99.8 % of
    /// the exact top 10, and 128 items would hold 99.1 %.
    public static let standardShortlist = 256

    /// The model, with exact retrieval.
    public let base: any LatentRecommender
    /// The codes of its items.
    public let codes: QuantizedLatents
    /// Items re-scored for a list.
    public let shortlist: Int
    private let latents: LatentTable

    /// Puts codes in front of a model.
    ///
    /// - Parameters:
    ///   - base: The model.
    ///   - codes: Codes of its items, or of the items of the frozen model it adapts. Items beyond
    ///     the codes, such as ones that arrived later, are always in the short list.
    ///   - shortlist: Items to re-score for a list.
    /// - Throws: `QuantizationError` when the codes are of another width, or of more items.
    public init(
        _ base: any LatentRecommender, codes: QuantizedLatents,
        shortlist: Int = QuantizedRecommender.standardShortlist
    ) throws(QuantizationError) {
        guard codes.quantizer.width == base.latentWidth else {
            throw QuantizationError(
                "the codes are of latents of width \(codes.quantizer.width), the model's have "
                    + "\(base.latentWidth)", hint: "quantise the model again")
        }
        guard codes.count <= base.itemCount else {
            throw QuantizationError(
                "the codes are of \(codes.count) items, the model knows \(base.itemCount)",
                hint: "quantise the model again")
        }
        precondition(shortlist >= 1, "a short list of \(shortlist) items")
        self.base = base
        self.codes = codes
        self.shortlist = shortlist
        latents = base.itemTable
    }

    /// Puts the codes in front of a model that `whyrec train --stage quantize` made of it.
    ///
    /// - Parameters:
    ///   - base: The model the codes were made from.
    ///   - folder: The models folder; the file whose codes are of this model's latents is taken.
    ///   - shortlist: Items to re-score for a list.
    /// - Throws: `QuantizationError` when there is none.
    public init(
        _ base: any LatentRecommender, codesIn folder: URL,
        shortlist: Int = QuantizedRecommender.standardShortlist
    ) throws(QuantizationError) {
        var reasons: [String] = []
        for url in QuantizationFile.files(in: folder) {
            let name = url.lastPathComponent
            guard let file = try? QuantizationFile(contentsOf: url) else {
                reasons.append("\(name) cannot be read")
                continue
            }
            guard let mismatch = file.mismatch(with: base) else {
                try self.init(base, codes: file.codes, shortlist: shortlist)
                return
            }
            reasons.append("in \(name) \(mismatch.reason)")
        }
        let why = reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; ")
        throw QuantizationError(
            "there are no codes of the model \(base.name) in \(folder.path)\(why)",
            hint: "make them: whyrec train --stage quantize")
    }

    /// The model's name with `+pq`.
    public var name: String { base.name + "+pq" }

    /// The model's version and the shape of the codes.
    public var version: String { "\(base.version), \(codes.label)" }

    /// Says that lists are approximate.
    public var scoreMeaning: String {
        "\(base.scoreMeaning), best of about \(shortlist) found by \(codes.label) (approximate list)"
    }

    /// Items the model scores.
    public var itemCount: Int { base.itemCount }

    /// Width of the model's latents.
    public var latentWidth: Int { base.latentWidth }

    /// The model's latent of an item. **Shape** [latentWidth]
    public func itemLatent(_ item: Int32) -> [Float] { base.itemLatent(item) }

    /// The model's table.
    public var itemTable: LatentTable { latents }

    /// The model's latents of users. **Shape** [requests.count][latentWidth]
    public func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        base.userLatents(for: requests)
    }

    /// The model's own scores of all items: nothing here is approximate.
    public func scores(for requests: [ScoringRequest]) -> [[Float]] { base.scores(for: requests) }

    /// The best admitted items of a short list, by exact score.
    ///
    /// A filter that leaves too few of the short list makes it longer, and where it would have to
    /// hold a good part of the catalogue the exact scan answers.
    public func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem] {
        let query = base.userLatents(for: [request])[0]
        var capacity = max(shortlist, 16 * count)
        let enough = capacity / 2
        while capacity <= codes.count / 4 {
            guard var found = codes.shortlist(capacity, query: query) else { break }
            found += (Int32(codes.count)..<Int32(itemCount))
            let admitted = found.filter(isCandidate)
            if admitted.count >= enough {
                return latents.topK(count, query: query, among: admitted).map {
                    ScoredItem(item: $0.index, score: $0.score)
                }
            }
            capacity *= 4
        }
        return base.topItems(count, for: request, where: isCandidate)
    }
}

extension QuantizedLatents {
    /// Parts and centroids, such as `PQ 64x256`.
    public var label: String {
        "PQ \(quantizer.options.subspaces)x\(quantizer.options.codebook)"
    }
}
