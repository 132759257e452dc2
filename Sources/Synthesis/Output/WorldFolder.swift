import Foundation

/// How far the making of a world has come, for a progress line.
public struct SynthesisProgress: Sendable {
    /// What is being made.
    public enum Stage: String, Sendable {
        /// Posters and sounds of films.
        case media = "films"
        /// Interactions.
        case interactions = "interactions"
    }

    /// What is being made.
    public let stage: Stage
    /// How many are done.
    public let done: Int
    /// Out of how many.
    public let total: Int
}

/// What was written of a world, and what is true of it.
public struct SynthesisReport: Sendable, Codable {
    /// The size asked for.
    public let size: WorldSize
    /// The seed.
    public let seed: UInt64
    /// The numbers of the generative model.
    public let parameters: WorldParameters
    /// First second of the record, since 1970.
    public let epoch: Int
    /// Interactions written.
    public let interactions: Int
    /// Films that appear late.
    public let lateItems: Int
    /// Posters and sounds written.
    public let posters: Int
    /// Sounds written.
    public let sounds: Int
    /// Films without a description.
    public let itemsWithoutText: Int
    /// Share of each reason among the interactions.
    public let shares: [TrueReason.Kind: Double]
    /// Share of each reason that the users' weights give in expectation.
    public let expectedShares: [TrueReason.Kind: Double]
    /// Moments of drift with the values in fashion.
    public let drifts: [Drift]
    /// How well oracles foretell the choices.
    public let answerKey: AnswerKey?

    /// A moment of drift.
    public struct Drift: Sendable, Codable {
        /// Seconds since 1970.
        public let time: Int
        /// Users whose taste turned.
        public let users: Int
        /// The value in fashion of each trait.
        public let fashions: [String: String]
    }
}

/// Writes a world into a folder: `source/` for programs to read, `truth/` for those who check.
public struct WorldFolder {
    private let world: World
    private let isCancelled: () -> Bool
    private let reportProgress: (SynthesisProgress) -> Void

    /// Prepares to write a world.
    ///
    /// - Parameters:
    ///   - progress: Called often.
    ///   - isCancelled: Asked often; true ends the writing with `CancellationError`.
    public init(
        _ world: World, progress: @escaping (SynthesisProgress) -> Void = { _ in },
        isCancelled: @escaping () -> Bool = { false }
    ) {
        self.world = world
        reportProgress = progress
        self.isCancelled = isCancelled
    }

    /// Writes everything beside its place first, then moves it in.
    ///
    /// - Parameters:
    ///   - folder: Made when it is missing.
    ///   - replaces: Whether a world already there gives way. Other files in the folder stay.
    /// - Throws: `SynthesisError` when the folder holds something else or cannot be written;
    ///   `CancellationError`.
    public func write(to folder: URL, replacing replaces: Bool = false) throws -> SynthesisReport {
        let place = WorldPlace(folder)
        try place.check(replacing: replaces)
        let partial = try place.makePartial()
        do {
            let report = try writeAll(to: partial)
            try place.moveIn(partial)
            return report
        } catch {
            // What is left of an unfinished world is of no use; the first error matters.
            try? FileManager.default.removeItem(at: partial)
            throw error
        }
    }

    private func writeAll(to folder: URL) throws -> SynthesisReport {
        let source = folder.appending(path: WorldPlace.source)
        let truth = folder.appending(path: WorldPlace.truth)
        for folder in [source, truth] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        try SourceFiles.writeItems(world.films, to: source.appending(path: SourceFiles.items))
        try TruthFiles.write(world, to: truth)
        let told = try writeInteractions(source: source, truth: truth)
        if world.size.hasMedia {
            try MediaFiles.write(
                world.films, seed: world.seed, to: source, progress: reportProgress,
                isCancelled: isCancelled)
        }
        let report = makeReport(told)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try encoder.encode(report).write(to: truth.appending(path: TruthFiles.world))
        return report
    }

    /// What the telling of the interactions left.
    private struct Told {
        var counts = [Int](repeating: 0, count: TrueReason.Kind.allCases.count)
        var expected: [Double] = []
        var answerKey: AnswerKey?
        var total: Int { counts.reduce(0, +) }
    }

    private func writeInteractions(source: URL, truth: URL) throws -> Told {
        let interactions = try GzipFile(
            path: source.appending(path: SourceFiles.interactions).path)
        let reasons = try GzipFile(path: truth.appending(path: TruthFiles.reasons).path)
        try interactions.write("user\titem\ttime\n")
        var told = Told()
        var meter = AnswerKeyMeter(world)
        var ballot: OracleBallot?
        let total = world.interactionCount
        var done = 0
        var simulation = Simulation(world)
        try simulation.run(
            preview: { situation, place, count in
                ballot = meter.ballot(situation, place: place, of: count)
            },
            { viewing in
                try interactions.write(world.interactionLine(viewing))
                try reasons.write(world.reasonLine(viewing))
                told.counts[viewing.reason.kind.index] += 1
                meter.note(viewing, ballot: ballot)
                done += 1
                if done % 256 == 0 {
                    reportProgress(
                        SynthesisProgress(stage: .interactions, done: done, total: total))
                    if isCancelled() { throw CancellationError() }
                }
                return true
            })
        try interactions.close()
        try reasons.close()
        told.expected = simulation.expectedCounts
        told.answerKey = meter.answerKey()
        return told
    }

    private func makeReport(_ told: Told) -> SynthesisReport {
        let total = Double(max(told.total, 1))
        func shares(_ counts: [Double]) -> [TrueReason.Kind: Double] {
            Dictionary(
                uniqueKeysWithValues: TrueReason.Kind.allCases.map {
                    ($0, counts[$0.index] / total)
                })
        }
        return SynthesisReport(
            size: world.size, seed: world.seed, parameters: world.parameters, epoch: World.epoch,
            interactions: told.total, lateItems: world.films.count { $0.isLate },
            posters: world.films.count { $0.hasPoster }, sounds: world.films.count { $0.hasSound },
            itemsWithoutText: world.films.count { $0.description == nil },
            shares: shares(told.counts.map { Double($0) }), expectedShares: shares(told.expected),
            drifts: world.driftMoments.enumerated().map { index, moment in
                SynthesisReport.Drift(
                    time: World.epoch + moment.time,
                    users: world.viewers.count { $0.drifts.contains { $0.moment == index } },
                    fashions: Dictionary(
                        uniqueKeysWithValues: PlantedTrait.allCases.map {
                            ($0.rawValue, $0.valueNames[moment.fashions[$0.index]])
                        }))
            }, answerKey: told.answerKey)
    }
}

extension World {
    /// One line of `source/interactions.tsv.gz`.
    func interactionLine(_ viewing: Viewing) -> String {
        "\(viewers[Int(viewing.viewer)].name)\t\(films[Int(viewing.film)].name)\t"
            + "\(World.epoch + viewing.time)\n"
    }
}
