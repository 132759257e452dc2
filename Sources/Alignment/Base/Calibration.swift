import Foundation

/// How far collaborative filtering and content are trusted, fitted on validation events.
///
/// score = kappa(n) e_u·e_i + alpha(n) s_u·s_i + bias, with kappa(n) = K n / (n + n₀) for an item of
/// n training events and 0 for one of none, and alpha(n) falling from its value for a new item to
/// that for a well-known one. An item with no content at hand has numbers of its own:
/// K′, n₀′ and a bias b′, so that it falls back on calibrated collaborative filtering.
public struct Calibration: Sendable, Hashable, Codable {
    /// Trust in the collaborative score, for items with content or without.
    public struct Trust: Sendable, Hashable, Codable {
        /// K: trust in an item of many events.
        public var limit: Double
        /// n₀: events at which half of it is reached; positive.
        public var halfway: Double
        /// Bias of every item.
        public var bias: Double
        /// Bias on top for an item of no event.
        public var newItemBias: Double

        /// Makes a trust.
        public init(limit: Double, halfway: Double, bias: Double, newItemBias: Double) {
            self.limit = limit
            self.halfway = halfway
            self.bias = bias
            self.newItemBias = newItemBias
        }

        /// kappa of an item of `count` events.
        public func kappa(_ count: Int) -> Double {
            count > 0 ? limit * Double(count) / (Double(count) + halfway) : 0
        }
    }

    /// How much the content score counts.
    public struct ContentTrust: Sendable, Hashable, Codable {
        /// alpha of an item of many events.
        public var limit: Double
        /// alpha of an item of no event.
        public var fresh: Double
        /// Events at which half of the way is gone; positive.
        public var halfway: Double

        /// Makes a trust.
        public init(limit: Double, fresh: Double, halfway: Double = 10) {
            self.limit = limit
            self.fresh = fresh
            self.halfway = halfway
        }

        /// One alpha for all items.
        public init(constant: Double) { self.init(limit: constant, fresh: constant) }

        /// alpha of an item of `count` events.
        public func alpha(_ count: Int) -> Double {
            limit + (fresh - limit) * halfway / (Double(count) + halfway)
        }
    }

    /// K, n₀ and b_new of items with content; their common bias is 0 by definition.
    public var withContent: Trust
    /// K′, n₀′, b′ and b_new′ of items without.
    public var withoutContent: Trust
    /// alpha.
    public var contentTrust: ContentTrust
    /// w: weight of log(1 + n), a prior for popular items; 0 switches it off.
    public var countPrior: Double

    /// Makes a calibration.
    public init(
        withContent: Trust, withoutContent: Trust, contentTrust: ContentTrust,
        countPrior: Double = 0
    ) {
        self.withContent = withContent
        self.withoutContent = withoutContent
        self.contentTrust = contentTrust
        self.countPrior = countPrior
    }

    /// Where a fit starts: half trust in everything.
    public static let start = Calibration(
        withContent: Trust(limit: 0.5, halfway: 4, bias: 0, newItemBias: 0),
        withoutContent: Trust(limit: 0.5, halfway: 4, bias: 0, newItemBias: 0),
        contentTrust: ContentTrust(constant: 0.5))

    /// The trust that applies to an item.
    public func trust(hasContent: Bool) -> Trust { hasContent ? withContent : withoutContent }

    /// kappa of an item.
    public func kappa(count: Int, hasContent: Bool) -> Float {
        Float(trust(hasContent: hasContent).kappa(count))
    }

    /// alpha of an item.
    public func alpha(count: Int) -> Float { Float(contentTrust.alpha(count)) }

    /// Everything in an item's score that no user changes.
    public func bias(count: Int, hasContent: Bool) -> Float {
        let trust = trust(hasContent: hasContent)
        return Float(
            trust.bias + (count == 0 ? trust.newItemBias : 0)
                + countPrior * log(1 + Double(count)))
    }

    /// What is wrong with the numbers, in words; nil when nothing is.
    public var problem: String? {
        let numbers = [withContent, withoutContent].flatMap {
            [$0.limit, $0.halfway, $0.bias, $0.newItemBias]
        }
        let trust = [contentTrust.limit, contentTrust.fresh, contentTrust.halfway]
        guard (numbers + trust + [countPrior]).allSatisfy(\.isFinite) else {
            return "the calibration is not finite"
        }
        return withContent.halfway > 0 && withoutContent.halfway > 0 && contentTrust.halfway > 0
            ? nil : "the calibration's halfway counts are not positive"
    }
}
