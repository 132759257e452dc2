import Evaluation

extension ReproductionReport {
    /// The table for people.
    func printText() {
        print("")
        print("\(table), \(backbones.count) seeds: \(backbones.joined(separator: ", "))")
        if let badge { for line in wrapped("\(badge)") { print(line) } }
        let lessons = training.lessons == 0 ? "all" : "\(training.lessons)"
        for line in wrapped(
            "each prompt trained on \(lessons) lessons, \(training.epochs) "
                + (training.epochs == 1 ? "epoch" : "epochs") + ", batch "
                + "\(training.batch), rate \(training.rate); \(training.languageModel)")
        {
            print(line)
        }
        print("")
        printFigures()
        for row in rows {
            guard let values = row.figures["hit@10"]?.values, values.contains(nil) else { continue }
            print("unfinished: \(row.name), \(values.count { $0 != nil }) of \(values.count) seeds")
        }
        print("")
        printTests()
        var badges: [String] = []
        for row in rows {
            guard let warning = row.warning else { continue }
            print("")
            for line in wrapped("\(row.name): WARNING: \(warning)") { print(line) }
            if let badge = row.badge, !badges.contains("\(badge)") {
                badges.append("\(badge)")
                for line in wrapped("\(badge)", indent: 2) { print(line) }
            }
        }
        print("")
        for line in wrapped(remarks) { print(line) }
    }

    private var remarks: String {
        var text = "Mean and deviation over seeds, percent. "
        if checkedUsers > 0 {
            text +=
                "Faithful: share of \(checkedUsers) users' best candidates a seed whose score and "
                + "text hang on the evidence beyond chance; where no evidence is shown, on the history "
                + "items among it. "
        }
        if timedRankings > 0 {
            text +=
                "ms: median of \(timedRankings) rankings on the first seed's model, evidence "
                + "included; x: beside the prompt of 256 tokens without a segment of evidence. "
        }
        return text + note
    }

    private func printFigures() {
        print(
            leading("", 24) + padded("Hit@10", 13) + padded("NDCG@10", 13) + padded("faithful", 10)
                + padded("ms", 8) + padded("x", 7)
                + "   | paper:" + padded("Hit@10", 10) + padded("NDCG@10", 10) + padded("x", 7))
        for row in rows {
            print(
                leading(row.name, 24)
                    + padded(words(row.figures["hit@10"]), 13)
                    + padded(words(row.figures["ndcg@10"]), 13)
                    + padded(words(row.faithful?.share, digits: 0), 10)
                    + padded(row.milliseconds.map { fixed($0, 1) } ?? "-", 8)
                    + padded(row.timeRatio.map { fixed($0, 3) } ?? "-", 7)
                    + "   |       " + padded(words(row.paper?.hit, row.paper?.hitSd), 10)
                    + padded(words(row.paper?.ndcg, row.paper?.ndcgSd), 10)
                    + padded(row.paperTimeRatio.map { fixed($0, 3) } ?? "-", 7))
        }
    }

    private func printTests() {
        let tested = rows.filter { !$0.comparisons.isEmpty }
        if tested.isEmpty { return print("no row can be tested against \(reference) yet") }
        let tests = tested.reduce(0) { $0 + $1.comparisons.count }
        print("row - \(reference), points; users paired, their mean over seeds; Holm over \(tests)")
        for row in tested {
            for comparison in row.comparisons {
                let pooled = comparison.pooled
                print(
                    leading(row.name, 24) + padded(comparison.metric, 8)
                        + padded(signed(100 * pooled.meanDifference), 8)
                        + "  [\(signed(100 * pooled.low)), \(signed(100 * pooled.high))]"
                        + "  t(\(pooled.degreesOfFreedom)) \(fixed(pooled.t, 2))"
                        + "  p \(printable(p: pooled.p))"
                        + "  Holm \(printable(p: comparison.pooledHolm))  d_z \(fixed(pooled.dz, 3))"
                )
                let seeds = comparison.seeds.map {
                    "\(signed(100 * $0.test.meanDifference)) (\(printable(p: $0.holm)))"
                }.joined(separator: ", ")
                let over = comparison.overSeeds.map {
                    "; over seeds t(\($0.degreesOfFreedom)) \(fixed($0.t, 2)), p \(printable(p: $0.p))"
                }
                print(leading("", 24) + "  seed by seed (Holm): \(seeds)\(over ?? "")")
            }
        }
    }

    private func words(_ figure: AblationTable.Figure?, digits: Int = 2) -> String {
        guard let figure else { return "-" }
        return words(100 * figure.mean, figure.sd.map { 100 * $0 }, digits: digits)
    }

    private func words(_ mean: Double?, _ sd: Double?, digits: Int = 1) -> String {
        guard let mean else { return "-" }
        return fixed(mean, digits) + (sd.map { "±\(fixed($0, digits))" } ?? "")
    }

    private func signed(_ value: Double) -> String { (value < 0 ? "" : "+") + fixed(value, 2) }
}
