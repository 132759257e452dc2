import Alignment
import Catalog
import Explanation
import Foundation
import Recommenders

/// A trained model of any kind.
enum TrainedModel {
    case sasrec(SASRec)
    case aligned(AlignedModel)

    /// Reads a file, and with an aligned model the backbone that lies beside it.
    init(_ file: URL) throws {
        guard AlignedModel.isModel(file) else {
            self = .sasrec(try SASRec.load(file))
            return
        }
        let folder = file.deletingLastPathComponent()
        self = .aligned(
            try AlignedModel.load(file) { name in
                guard ModelFile.isPlain(name) else {
                    throw CommandFailure(
                        "\(file.path) names no backbone",
                        hint: "train it again: whyrec train --stage align")
                }
                let backbone = folder.appendingPathComponent(name)
                    .appendingPathExtension(ModelFile.fileExtension)
                guard FileManager.default.fileExists(atPath: backbone.path) else {
                    throw CommandFailure(
                        "the backbone of \(file.path) is not there: \(backbone.path)",
                        hint: "train it, then the model: whyrec train --stage align")
                }
                return try SASRec.load(backbone)
            })
    }

    /// The model as what scores.
    var recommender: any LatentRecommender {
        switch self {
        case .sasrec(let model): model
        case .aligned(let model): model
        }
    }

    /// The network that reads histories.
    var network: SASRec? {
        switch self {
        case .sasrec(let model): model
        case .aligned(let model): model.base as? SASRec
        }
    }

    /// Hash of the data it was trained on.
    var dataset: String {
        switch self {
        case .sasrec(let model): model.provenance.dataset
        case .aligned(let model): model.provenance.dataset
        }
    }

    /// The split it was trained on.
    var splitName: String {
        switch self {
        case .sasrec(let model): model.provenance.split
        case .aligned(let model): model.provenance.split
        }
    }
}

/// A trained model of a workspace.
struct ModelFile {
    /// File name without the ending, such as `sasrec` or `sasrec-ce-temporal-70-30`.
    let name: String
    let model: TrainedModel

    /// The ending of model files.
    static let fileExtension = "safetensors"

    /// The split the model was trained on.
    var splitName: String { model.splitName }

    /// Whether a name is a name and not a path: it must not lead out of the folder.
    static func isPlain(_ name: String) -> Bool {
        !name.contains("/") && name != ".." && !name.isEmpty
    }

    /// The training loss as the name tells it; nil for a file that was named by hand.
    var loss: String? {
        SASRec.Loss.allCases.first {
            SASRec.fileName(loss: $0, split: splitName) == "\(name).\(Self.fileExtension)"
        }?.rawValue
    }

    /// Reads the first model that there is of `names`; nil when there is none.
    init?(firstOf names: [String], in workspace: Workspace) throws {
        for name in names where Self.isPlain(name) {
            let file = workspace.modelsFolder.appendingPathComponent(name)
                .appendingPathExtension(Self.fileExtension)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            self.name = name
            model = try TrainedModel(file)
            return
        }
        return nil
    }

    /// The files that `--model NAME` may mean, best first.
    ///
    /// `sasrec` means the one trained on the split at hand, whatever its loss unless one is named,
    /// and any other only where there is none. Without a split at hand it means one that leaves a
    /// stream to play, the usual cut before others. `aligned` likewise. Other names mean the file
    /// of that name.
    static func names(
        for name: String, loss: SASRec.Loss? = nil, split: String? = nil, in workspace: Workspace
    ) -> [String] {
        if name == "aligned" { return alignedNames(split: split, in: workspace) }
        guard name == "sasrec" else { return [name] }
        let losses = loss.map { [$0] } ?? SASRec.Loss.allCases
        func files(_ split: String) -> [String] {
            losses.map { loss in
                String(
                    SASRec.fileName(loss: loss, split: split).dropLast(fileExtension.count + 1))
            }
        }
        let temporal = modelNames(in: workspace).filter {
            $0.hasPrefix("sasrec-") && $0.contains("temporal")
        }
        let streaming = files(HeldOutEvents.defaultSplit) + temporal
        return split.map { files($0) + files("leave-one-out") + streaming }
            ?? streaming + files("leave-one-out")
    }

    /// The files that `--model aligned` may mean, best first.
    private static func alignedNames(split: String?, in workspace: Workspace) -> [String] {
        func file(_ split: String) -> String {
            String(AlignedModel.fileName(split: split).dropLast(fileExtension.count + 1))
        }
        let temporal = modelNames(in: workspace).filter { $0.hasPrefix("aligned-temporal") }
        let streaming = [file(HeldOutEvents.defaultSplit)] + temporal
        return split.map { [file($0), file("leave-one-out")] + streaming }
            ?? streaming + [file("leave-one-out")]
    }

    /// Refuses a model of another catalogue.
    func check(against facts: DatasetFacts) throws {
        let hash = model.dataset
        if model.recommender.itemCount != facts.items {
            throw CommandFailure(
                "the model \(name) knows \(model.recommender.itemCount) items, but the catalogue has \(facts.items)",
                hint: "train it on this data: whyrec train")
        }
        if !hash.isEmpty, hash != facts.contentHash {
            throw CommandFailure(
                "the model \(name) was trained on other data (\(hash.prefix(8)), not \(facts.contentHash.prefix(8)))",
                hint: "train it on this data: whyrec train")
        }
    }
}

/// The models that need no training: they count when they are asked for.
enum CountingModel: String, CaseIterable {
    case popularity
    case recentPopularity = "recent-popularity"
    case itemKNN = "item-knn"

    func make(training: InteractionSequences, dataset: String) -> any Recommender {
        switch self {
        case .popularity: Popularity(training: training, dataset: dataset)
        case .recentPopularity: RecentPopularity(training: training, dataset: dataset)
        case .itemKNN: ItemKNN(training: training, dataset: dataset)
        }
    }
}

/// A recommender with the events behind it and the ones to come.
struct SelectedModel {
    let recommender: any Recommender
    /// Training events of the model and the stream that follows.
    let events: HeldOutEvents
    /// Loss it was trained with, where there is one and it is known.
    let loss: String?
    /// The network, also that under an aligned model, for the model panel; nil for a counting model.
    let network: SASRec?
    /// Name of its file without the ending; nil for a counting model.
    var file: String?
}

/// Loads the model called `name`, with the data cut as it was trained.
///
/// `sasrec` and `aligned` are trained models of the workspace, ones that leave a stream by
/// preference; other names are files of the models folder, or `popularity`, `recent-popularity`, `item-knn`, which
/// count on the spot.
func loadRecommender(
    named name: String, in workspace: Workspace, store: CatalogStore
) throws -> SelectedModel {
    if let counting = CountingModel(rawValue: name) {
        // Counted on what the workspace's own model was trained on, so that an event index is the
        // same moment for both.
        let split = try ModelFile(
            firstOf: ModelFile.names(for: "sasrec", in: workspace), in: workspace)?.splitName
        let events = try HeldOutEvents(
            splitNamed: split ?? HeldOutEvents.defaultSplit, of: store)
        return SelectedModel(
            recommender: counting.make(
                training: events.training, dataset: store.facts.contentHash),
            events: events, loss: nil, network: nil)
    }
    let file = try modelFile(
        name, ModelFile.names(for: name, in: workspace), in: workspace, facts: store.facts)
    return SelectedModel(
        recommender: file.model.recommender,
        events: try HeldOutEvents(splitNamed: file.splitName, of: store), loss: file.loss,
        network: file.model.network, file: file.name)
}

/// A model that is asked the questions of a split.
struct EvaluatedModel {
    let recommender: any Recommender
    let loss: String?
    /// Says when the model was trained on another split: it may have seen the answers.
    let warning: String?
    /// Name of its file without the ending; nil for a counting model.
    var file: String?
    /// What of it is switched off or hidden, for the badge.
    var variant: String?

    /// The same model with features hidden.
    func hiding(_ hidden: HiddenFeatures) throws -> EvaluatedModel {
        guard let badge = hidden.badge else { return self }
        return EvaluatedModel(
            recommender: try hidden.applied(to: recommender), loss: loss, warning: warning,
            file: file,
            variant: [variant, badge].compactMap { $0 }.joined(separator: ", "))
    }
}

/// Loads the model called `name` to be asked the questions of a split.
func loadRecommender(
    named name: String, loss: SASRec.Loss?, in workspace: Workspace, facts: DatasetFacts,
    evaluatedOn split: Split
) throws -> EvaluatedModel {
    if let counting = CountingModel(rawValue: name) {
        let model = counting.make(training: split.training, dataset: facts.contentHash)
        return EvaluatedModel(recommender: model, loss: nil, warning: nil)
    }
    // The questions about cold items are some of those of the split that was divided.
    var trained = split.name
    for prefix in ["cold-items-", "warm-items-"] where trained.hasPrefix(prefix) {
        trained.removeFirst(prefix.count)
    }
    let file = try modelFile(
        name, ModelFile.names(for: name, loss: loss, split: trained, in: workspace),
        in: workspace,
        facts: facts)
    let warning =
        file.splitName == trained
        ? nil
        : "\(file.name) was trained on \(file.splitName), not \(trained): "
            + "it may have seen the answers"
    return EvaluatedModel(
        recommender: file.model.recommender, loss: file.loss, warning: warning, file: file.name)
}

/// The first of some files that there is, checked against the catalogue.
func modelFile(
    _ name: String, _ candidates: [String], in workspace: Workspace, facts: DatasetFacts
) throws -> ModelFile {
    guard let file = try ModelFile(firstOf: candidates, in: workspace) else {
        let names = modelNames(in: workspace)
        throw CommandFailure(
            "there is no model \"\(sanitized(name, limit: 60))\" in \(workspace.folder.path)",
            hint: "models here: \(names.joined(separator: ", ")); train one with: whyrec train")
    }
    try file.check(against: facts)
    return file
}

/// Every name that `--model` takes in a workspace.
func modelNames(in workspace: Workspace) -> [String] {
    let files =
        (try? FileManager.default.contentsOfDirectory(atPath: workspace.modelsFolder.path)) ?? []
    // Files with the state of a training, with codes or with a prompt have a second ending and are
    // no models.
    let trained = files.filter { $0.hasSuffix("." + ModelFile.fileExtension) }
        .map { String($0.dropLast(ModelFile.fileExtension.count + 1)) }
        .filter { name in ![".training", ".pq", ".prompt"].contains(where: name.hasSuffix) }
        .sorted()
    return trained + CountingModel.allCases.map(\.rawValue)
}
