import Alignment
import Encoders
import ExplorerCore
import Recommenders
import Streaming

extension ExplorerSession {
    /// Where the stream stands, with its learner.
    var status: StreamStatus {
        stream.status(of: learner, adapterVersion: adapterVersion)
    }

    /// What serves now: every part with whether it is on, and what was learned.
    ///
    /// - Parameter windows: What the windows came to, where the stream has been learned again.
    func servedModel(windows: [ExplorerCore.WindowFigures]? = nil) -> ServedModel {
        let off = without
        return ServedModel(
            switches: parts.present.map { part in
                PartSwitch(
                    name: part.rawValue, label: part.label, state: off.contains(part) ? .off : .on,
                    detail: detail(of: part), actsAtOnce: part.actsAtOnce)
            },
            adapterVersion: adapterVersion, facts: stageFacts + learningFacts, windows: windows,
            secondStage: stageSummary)
    }

    /// A figure of a part.
    private func detail(of part: ModelPart) -> String {
        let options = parts.options ?? .standard
        switch part {
        case .adapter: return adapterVersion.map { "v\(grouped($0))" } ?? ""
        case .gate:
            return learner?.lastFigures?.step?.gateMean.map { "mean \(fixed($0, 2))" } ?? ""
        case .ema: return "decay \(fixed(Double(options.averaging), 2))"
        case .text: return presence(of: .text)
        case .image: return presence(of: .image)
        case .audio: return presence(of: .audio)
        case .ewc: return "weight \(options.consolidation)"
        case .replay:
            let count = learner?.lastFigures?.step?.replayCount ?? 0
            return "\(grouped(count)) of \(grouped(options.replayCapacity))"
        case .distillation: return "weight \(options.distillation)"
        case .alignment: return "weight \(options.alignment)"
        case .reconstruction: return "weight \(options.reconstruction)"
        case .prompt: return parts.prompt.map { "best \($0.listLength)" } ?? ""
        case .evidence:
            return parts.prompt.map { "\($0.header.preset.evidence) slots" } ?? ""
        case .pq: return quantization.map { "\(fixed($0.trueRatio, 1))x" } ?? ""
        }
    }

    private func presence(of modality: FeatureModality) -> String {
        let tables = (model.recommender as? AlignedModel)?.features.tables ?? []
        guard let table = tables.first(where: { $0.modality == modality }) else { return "" }
        return "\(grouped(table.presentCount)) items"
    }

    /// What scores the best again, or why nothing does.
    private var stageFacts: [Fact] {
        if let promptRefusal { return [Fact("second stage", "off: \(promptRefusal)")] }
        guard let stage = secondStage else {
            return [Fact("second stage", parts.prompt == nil ? "none" : "off")]
        }
        let origin = stage.header.provenance
        return [
            Fact(
                "second stage",
                "prompt seed \(origin.seed), step \(origin.step), best \(stage.listLength)")
        ]
    }

    private var learningFacts: [Fact] {
        guard let learner, let options = parts.options else { return [retrieval] }
        let window = WindowLength(learner.window).label
        return [
            retrieval,
            Fact("online params", grouped(learner.parameterCount)),
            Fact("windows", window),
            Fact("EWC weight", "\(options.consolidation)"),
            Fact("replay", options.replayCapacity > 0 ? grouped(options.replayCapacity) : "none"),
        ]
    }

    /// How candidates are found, and what that saves and costs.
    private var retrieval: Fact {
        guard let report = quantization, !without.contains(.pq) else {
            return Fact("retrieval", "exact scan")
        }
        let recall = report.rescoredRecall.map { ", recall@10 \(fixed($0, 3))" } ?? ""
        return Fact(
            "retrieval",
            "PQ \(report.subspaces)x\(report.codebook), true \(fixed(report.trueRatio, 1))x"
                + recall + ", error \(fixed(report.reconstructionError, 3))")
    }
}

extension ModelPart {
    /// What it is, for the switches.
    fileprivate var label: String {
        switch self {
        case .adapter: "learns from the stream"
        case .gate: "how much of it counts"
        case .ema: "averaged weights serve"
        case .text: "what items say"
        case .image: "what items look like"
        case .audio: "what items sound like"
        case .prompt: "scores the best again"
        case .evidence: "what it is shown"
        case .ewc: "old weights hold"
        case .replay: "earlier events again"
        case .distillation: "stay near the frozen"
        case .alignment: "modalities agree"
        case .reconstruction: "features from latents"
        case .pq: "quantised retrieval"
        }
    }
}

extension WindowLength {
    /// The same length in the explorer's words.
    init(_ window: StreamWindow) {
        switch window {
        case .events(let count): self = .events(count)
        case .milliseconds(let span): self = .minutes(Int(max(1, span / 60_000)))
        }
    }
}

extension StreamWindow {
    /// The same length as the stream is cut.
    init(_ length: WindowLength) {
        switch length {
        case .events(let count): self = .events(count)
        case .minutes(let count): self = .milliseconds(Int64(count) * 60_000)
        }
    }
}
