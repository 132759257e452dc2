import Alignment
import Catalog
import Foundation
import Recommenders

/// What `doctor` finds about the codes of a workspace's models.
struct QuantizationExamination {
    let workspace: Workspace
    let store: CatalogStore

    /// One finding for each file of codes.
    func findings() -> [DoctorFinding] {
        QuantizationFile.files(in: workspace.modelsFolder).map { url in
            let name = String(
                url.lastPathComponent.dropLast(QuantizationFile.fileExtension.count + 1))
            do {
                return try finding(of: url, model: name)
            } catch {
                return DoctorFinding(
                    code: "codes-unusable", severity: .error, count: 1,
                    example: "\(name): \(error)",
                    advice:
                        "quantise the model again: whyrec train --stage quantize --model \(name)"
                )
            }
        }
    }

    private func finding(of url: URL, model name: String) throws -> DoctorFinding {
        let file = try QuantizationFile(contentsOf: url)
        let model = try modelFile(name, [name], in: workspace, facts: store.facts)
        if let mismatch = file.mismatch(with: model.model.recommender) { throw mismatch }
        let events = try HeldOutEvents(splitNamed: model.splitName, of: store)
        let report = QuantizationReport(
            file.codes, of: model.model.recommender, asked: quantizationQuestions(events.training))
        return DoctorFinding(
            code: "quantised-latents", severity: report.warning == nil ? .info : .warning,
            count: report.items,
            example: "\(name): "
                + report.facts.map { "\($0.name) \($0.value)" }
                .joined(separator: "; "),
            advice: report.warning == nil
                ? "lists through these codes are approximate: rank with --without pq to compare"
                : "use a smaller codebook (--set codebook=64), or keep the exact scan")
    }
}

/// Questions of some users as they stand at the end of training, spread over all users.
func quantizationQuestions(
    _ training: InteractionSequences, limit: Int = 256
) -> [ScoringRequest] {
    let active = (0..<training.userCount).filter { !training[$0].isEmpty }
    let count = min(limit, active.count)
    return (0..<count).map { slot in
        let user = active[slot * active.count / count]
        let times = Array(training.times(of: user))
        return ScoringRequest(
            user: Int32(user), history: Array(training[user]), historyTimes: times,
            now: times.last ?? 0)
    }
}
