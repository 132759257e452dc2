import Catalog
import Recommenders
import Tensor

extension AlignedModel {
    /// Calibrated collaborative filtering: what the backbone alone is worth once its mix was fitted.
    ///
    /// - Parameters:
    ///   - file: Name of the backbone's file without the ending.
    ///   - trainingCounts: Events of each item that the backbone was trained on.
    ///   - validation: Cases that the backbone did not learn from.
    public static func calibratedCollaborative(
        _ base: any LatentRecommender, file: String, trainingCounts: [Int32],
        calibratedOn validation: [EvaluationCase], options: AlignerOptions, dataset: String,
        split: String, pool: WorkerPool = .shared
    ) -> AlignedModel {
        AlignedModel(
            base: base, space: .collaborative, features: ItemFeatures(), calibration: .start,
            trainingCounts: trainingCounts,
            provenance: Provenance(
                seed: options.seed, dataset: dataset, split: split, step: 0, parent: base.version,
                parentFile: file)
        ).calibrated(on: validation, options: options, pool: pool) { _ in }
    }

    /// The same model with trusts fitted on cases that nothing learned from.
    func calibrated(
        on validation: [EvaluationCase], options: AlignerOptions, pool: WorkerPool,
        progress: (Int) -> Void
    ) -> AlignedModel {
        let fit = CalibrationFit(
            self, on: validation,
            options: .init(
                steps: options.calibrationSteps, negatives: options.calibrationNegatives,
                hasCountedTrust: options.hasCountedTrust, hasCountPrior: options.hasCountPrior),
            seed: options.seed, pool: pool)
        return with(calibration: fit.run(progress: progress))
    }
}
