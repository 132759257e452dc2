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
            adapterVersion: adapterVersion, facts: learningFacts, windows: windows)
    }

    /// A figure of a part.
    private func detail(of part: ModelPart) -> String {
        guard let options = parts.options else { return "" }
        switch part {
        case .adapter: return adapterVersion.map { "v\(grouped($0))" } ?? ""
        case .gate:
            return learner?.lastFigures?.step?.gateMean.map { "mean \(fixed($0, 2))" } ?? ""
        case .ema: return "decay \(fixed(Double(options.averaging), 2))"
        case .text: return presence(of: .text)
        case .image: return presence(of: .image)
        case .audio: return presence(of: .audio)
        case .ewc: return "weight \(fixed(Double(options.consolidation), 1))"
        case .replay:
            let count = learner?.lastFigures?.step?.replayCount ?? 0
            return "\(grouped(count)) of \(grouped(options.replayCapacity))"
        case .distillation: return "weight \(fixed(Double(options.distillation), 2))"
        case .alignment: return "weight \(fixed(Double(options.alignment), 2))"
        case .reconstruction: return "weight \(fixed(Double(options.reconstruction), 2))"
        case .pq: return ""
        }
    }

    private func presence(of modality: FeatureModality) -> String {
        let tables = (model.recommender as? AlignedModel)?.features.tables ?? []
        guard let table = tables.first(where: { $0.modality == modality }) else { return "" }
        return "\(grouped(table.presentCount)) items"
    }

    private var learningFacts: [Fact] {
        guard let learner, let options = parts.options else { return [] }
        let window = WindowLength(learner.window).label
        return [
            Fact("online params", grouped(learner.parameterCount)),
            Fact("windows", window),
            Fact("EWC weight", fixed(Double(options.consolidation), 1)),
            Fact("replay", options.replayCapacity > 0 ? grouped(options.replayCapacity) : "none"),
        ]
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
