import Evaluation
import Foundation

/// Makes the cells of tables, seed by seed, and says how far it is.
struct ReproductionRun {
    let plan: ReproductionPlan
    let seeds: [ReproductionSeed]
    let isJSON: Bool

    /// Makes every cell of the tables that is not there.
    ///
    /// A seed is finished before the next is begun: so a run that is stopped leaves whole tables of
    /// fewer seeds.
    func finish(_ tables: [ReproducedTable]) throws {
        let variants = PromptVariant.allCases.filter { variant in
            tables.contains { $0.rows.contains { $0.variant == variant } }
        }
        let missing = seeds.flatMap { seed in
            variants.filter { !seed.isFinished($0) }.map { (seed: seed, variant: $0) }
        }
        let start = ContinuousClock.now
        for (number, cell) in missing.enumerated() {
            if Interruption.isRequested { throw ReproductionStopped() }
            try cell.seed.finish(cell.variant)
            let spent = (ContinuousClock.now - start) / .seconds(1)
            let left = spent / Double(number + 1) * Double(missing.count - number - 1)
            try tell(cell.seed, cell.variant, number + 1, of: missing.count, secondsLeft: left)
        }
    }

    /// The times of the tables' rows, on the first seed's model.
    ///
    /// - Parameter measures: False reads what is there only.
    func times(_ tables: [ReproducedTable], measures: Bool) throws -> RankingTimes? {
        guard plan.requests > 0, let seed = seeds.first else { return nil }
        var works: [RankingWork] = [.bare(tokens: 256)]
        for work in tables.flatMap(\.rows).compactMap(\.work) where !works.contains(work) {
            works.append(work)
        }
        let file = seed.runsFolder.appending(
            path: "times-\(plan.requests)-seed-\(plan.seed).json")
        let known = (try? Data(contentsOf: file)).flatMap {
            try? JSONDecoder().decode(RankingTimes.self, from: $0)
        }
        if let known, works.allSatisfy({ known.median($0) != nil }) { return known }
        guard measures else { return known }
        let times = try RankingTimes(works, of: seed, plan: plan)
        do {
            try FileManager.default.createDirectory(
                at: seed.runsFolder, withIntermediateDirectories: true)
            try jsonLine(times).write(to: file, options: .atomic)
        } catch {
            throw CommandFailure("cannot write \(file.path)", hint: "is the disk not full?")
        }
        return times
    }

    private func tell(
        _ seed: ReproductionSeed, _ variant: PromptVariant, _ number: Int, of count: Int,
        secondsLeft: Double
    ) throws {
        if isJSON { return }
        var text = "\(seed.name) \(variant.rawValue):"
        if let metrics = try seed.outcome(variant)?.metrics {
            text += " Hit@10 \(fixed(metrics["hit@10"] ?? 0, 4)),"
            text += " NDCG@10 \(fixed(metrics["ndcg@10"] ?? 0, 4)),"
        }
        if let share = try seed.checked(variant)?.faithfulShare {
            text += " faithful \(fixed(100 * share, 0)) %,"
        }
        print(
            text + " cell \(number) of \(count), \(Int((secondsLeft / 60).rounded(.up))) min left")
        // Progress is read from a file while the cells are made.
        fflush(nil)
    }
}
