import Alignment
import Catalog
import Encoders
import Explanation
import ExplorerCore
import Foundation
import Recommenders
import Streaming

/// Everything the engine holds once the workspace is open: the store, the model, what may be
/// known by now.
///
/// Only events that the model was trained on and events that the stream has revealed are in
/// `histories`; the rest of the store is never read before its time.
final class ExplorerSession {
    let setup: ExplorerSetup
    let workspace: Workspace
    let store: CatalogStore
    let model: SelectedModel
    let facts: ItemFacts
    let items: [Item]
    let modalities: [Modalities]
    /// Where the poster of an item lies.
    let posters: [Int32: String]
    let ratings: HeldRatings
    let stream: StreamDriver
    /// The parts of the model.
    let parts: ModelParts
    /// Why a prompt that lies beside the model does not serve; nil where none was expected.
    var promptRefusal: String?
    /// Learns from the stream; nil for a model that cannot.
    let learner: StreamLearner?
    /// What product-quantised codes save and cost; nil where there are none.
    let quantization: QuantizationReport?
    /// Queues and verdicts of people.
    let spotChecks: SpotCheckDesk
    /// Explains by the frozen model, without the modalities that are off.
    var explainers: [Set<ModelPart>: Explainer]
    var users: UserDirectory
    /// Number of known events of each item. **Shape** [itemCount].
    var itemSupport: [Int]
    /// The list on the screen and what moved in it.
    var watched: WatchedRanking?
    /// What trials of the row on the screen have in common.
    var trialGround: TrialGround?
    /// Parts that shall be off; those that steer the learning are once it is learned again.
    var wanted: Set<ModelPart>
    private var served: (key: ServedKey, recommender: any Recommender)?
    /// Events of the stream so far, for explainers that are made later.
    private var revealed: [Interaction] = []
    /// The same with their places in the stream.
    private(set) var revealedEvents: [StreamEvent] = []

    /// Opens the store and loads the model; the slow part of starting.
    ///
    /// - Parameters:
    ///   - wake: Brings the engine thread back when something was learned.
    ///   - post: Leaves a message for the screen.
    init(
        _ setup: ExplorerSetup, wake: @escaping @Sendable () -> Void,
        post: @escaping @Sendable (Message) -> Void
    ) throws {
        self.setup = setup
        workspace = setup.workspace
        store = try workspace.openCatalog(.readOnly)
        items = try store.items()
        model = try loadRecommender(named: setup.model, in: workspace, store: store)
        let attributes = try store.attributes()
        let links = try store.itemAttributes()
        facts = ItemFacts(
            titles: items.map(\.displayTitle), attributes: attributes, links: links)
        let stored = try store.modalities()
        modalities = Self.modalities(of: items, stored, links, model.recommender)
        posters = Dictionary(
            stored.compactMap { modality in
                guard modality.kind == .image, let location = modality.location else { return nil }
                return (modality.item, location)
            }, uniquingKeysWith: { first, _ in first })
        let training = model.events.training
        let (stage, refusal) = try PromptStage.wanted(
            setup.secondStage, beside: model.file, of: model.recommender, in: workspace, store)
        promptRefusal = refusal
        parts = ModelParts(
            of: model.recommender, learning: setup.options, in: workspace, prompt: stage)
        var wanted = try parts.parsed(setup.without)
        if setup.secondStage == .promptWithoutEvidence { wanted.insert(.evidence) }
        self.wanted = wanted
        learner = try Self.learner(setup, model, parts, wanted, store, wake: wake, post: post)
        explainers = [:]
        users = UserDirectory(sequences: training, attributes: attributes, links: links)
        itemSupport = [Int](repeating: 0, count: items.count)
        for item in training.items { itemSupport[Int(item)] += 1 }
        ratings = HeldRatings(store: store)
        stream = Self.stream(setup, workspace, model, links)
        quantization = Self.quantization(parts, training)
        spotChecks = SpotCheckDesk(
            workspace, setup.spotChecks, stateFolder: setup.stateFolder)
    }

    /// Measures the codes with the latents of some users.
    private static func quantization(
        _ parts: ModelParts, _ training: InteractionSequences
    ) -> QuantizationReport? {
        guard let codes = parts.codes, let model = parts.base as? any LatentRecommender else {
            return nil
        }
        let users = (0..<training.userCount).filter { !training[$0].isEmpty }.prefix(100)
        return QuantizationReport(
            codes, of: model,
            asked: users.map { user in
                ScoringRequest(
                    user: Int32(user), history: Array(training[user]),
                    historyTimes: Array(training.times(of: user)),
                    now: (training.times(of: user).last ?? 0) + 1)
            })
    }

    private static func learner(
        _ setup: ExplorerSetup, _ model: SelectedModel, _ parts: ModelParts,
        _ wanted: Set<ModelPart>, _ store: CatalogStore, wake: @escaping @Sendable () -> Void,
        post: @escaping @Sendable (Message) -> Void
    ) throws -> StreamLearner? {
        guard let options = parts.options,
            let base = model.recommender as? any LatentRecommender
        else { return nil }
        let plan = LearningPlan(
            base: base, known: model.events.training,
            training: try model.events.trainingInTimeOrder(store), options: options,
            seed: setup.seed)
        return StreamLearner(
            plan, window: setup.window, without: ModelParts.learned(wanted), wake: wake,
            post: post)
    }

    /// Which modalities each item has: those of the model's features where it has any; else text
    /// from its title or attributes, the rest from the store.
    private static func modalities(
        of items: [Item], _ stored: [Modality], _ links: ItemAttributes, _ model: any Recommender
    ) -> [Modalities] {
        if let aligned = model as? AlignedModel, !aligned.features.tables.isEmpty {
            return items.indices.map { item in
                aligned.features.tables.reduce(into: Modalities()) { modalities, table in
                    if table.isPresent[item] { modalities.insert(table.modality.letter) }
                }
            }
        }
        var modalities = items.map { item -> Modalities in
            item.title != nil || !links[Int(item.index)].isEmpty ? .text : []
        }
        for modality in stored {
            switch modality.kind {
            case .text: modalities[Int(modality.item)].insert(.text)
            case .image: modalities[Int(modality.item)].insert(.vision)
            case .audio: modalities[Int(modality.item)].insert(.audio)
            }
        }
        return modalities
    }

    private static func stream(
        _ setup: ExplorerSetup, _ workspace: Workspace, _ model: SelectedModel,
        _ links: ItemAttributes
    ) -> StreamDriver {
        let training = model.events.training
        let start = (training.times.max() ?? 0) + 1
        switch setup.source {
        case .heldOut:
            let clock = SimulatedClock(
                start: model.events.stream.first.map { $0.time - 1 } ?? start)
            let sink = WorkspaceSink(workspace, stream: model.events.splitName, isRecorded: true)
            return StreamDriver(
                StreamEngine(
                    known: training, source: ReplaySource(model.events.stream), sink: sink,
                    clock: clock),
                sourceName: "held out, \(model.events.splitName)",
                times: model.events.stream.map(\.time), total: model.events.stream.count)
        case .simulated:
            let source = SimulatedUserSource(
                users: Self.simulatedUsers(training), known: training,
                itemVectors: model.itemVectors(links), start: start, seed: setup.seed)
            let sink = WorkspaceSink(
                workspace, stream: "seed \(setup.seed)", isRecorded: false)
            return StreamDriver(
                StreamEngine(
                    known: training, source: source, sink: sink,
                    clock: SimulatedClock(start: start)),
                sourceName: "simulated users, seed \(setup.seed)", times: [], total: nil)
        }
    }

    /// Who acts in a simulation: the users with the most events, so that there is a taste to start
    /// from.
    private static func simulatedUsers(_ training: InteractionSequences) -> [Int32] {
        let users = (0..<training.userCount).filter { !training[$0].isEmpty }
        let ordered = users.sorted {
            (training[$1].count, $0) < (training[$0].count, $1)
        }
        return ordered.prefix(20).map { Int32($0) }
    }

    /// What is known of everybody by now.
    var histories: GrowingSequences { stream.engine.sequences }

    /// Stream events applied so far.
    var eventIndex: Int { stream.engine.position }

    /// The question that is asked of the model for a user now.
    func request(for user: Int32) -> ScoringRequest { stream.engine.request(for: user) }

    // MARK: What serves

    /// What the model that serves now depends on.
    private struct ServedKey: Equatable {
        let version: Int?
        let without: Set<ModelPart>
    }

    /// Parts that are left out of what serves now: what acts at once is, what steers the learning
    /// is as it was learned.
    var without: Set<ModelPart> {
        wanted.filter(\.actsAtOnce).union(learner?.without ?? [])
    }

    /// The adapter's version that serves; nil where none does.
    var adapterVersion: Int? {
        without.contains(.adapter) ? nil : learner?.snapshot(at: eventIndex)?.versionNumber
    }

    /// The model that answers now.
    var recommender: any Recommender {
        let version = learner?.snapshot(at: eventIndex)
        let key = ServedKey(version: version?.versionNumber, without: without)
        if let served, served.key == key { return served.recommender }
        let recommender = parts.serving(version, without: without)
        served = (key, recommender)
        return recommender
    }

    /// Forgets the model that was put together: the versions are those of another learner now.
    func forgetServed() { served = nil }

    /// Names of the parts that are left out, in their order.
    var withoutNames: [String] {
        parts.present.filter(without.contains).map(\.rawValue)
    }

    /// Identifies what serves, second stage and parts included.
    var servedVersion: String {
        let version =
            secondStage?.header.provenance.words(over: recommender.version) ?? recommender.version
        return withoutNames.isEmpty
            ? version : version + " without " + withoutNames.joined(separator: ", ")
    }

    /// Explains with the explainer of the modalities that are on; made when it is first asked for.
    func explain<Result>(_ body: (inout Explainer) -> Result) -> Result {
        var explainer = takeExplainer()
        defer { put(explainer) }
        return body(&explainer)
    }

    /// Hands over the explainer of the modalities that are on, for somebody who needs it as their
    /// own for a while: it is large, and two of it would be copied. ``put(_:)`` takes it back.
    func takeExplainer() -> Explainer {
        let off = explainedWithout
        if let known = explainers.removeValue(forKey: off) { return known }
        var made = Explainer(
            parts.frozen(without: off), facts: facts, known: model.events.training)
        made.append(revealed)
        return made
    }

    /// Takes back what ``takeExplainer()`` handed over, before anything else was switched.
    func put(_ explainer: Explainer) { explainers[explainedWithout] = explainer }

    /// Modalities that the explainer leaves out.
    private var explainedWithout: Set<ModelPart> { without.intersection([.text, .image, .audio]) }

    // MARK: Events

    /// Takes note of an event that the stream has taken back. Evidence is found among events before
    /// the question's moment, so the explainers keep it.
    func noteBack(_ event: StreamEvent) {
        users.historyChanged(of: event.interaction.user)
        itemSupport[Int(event.interaction.item)] -= 1
    }

    /// Takes note of events that the stream has applied.
    func note(_ events: [StreamEvent]) {
        let new = events.filter(\.isFirstTime).map(\.interaction)
        revealed += new
        revealedEvents += events.filter(\.isFirstTime)
        for off in explainers.keys { explainers[off]?.append(new) }
        learner?.note(events)
        for event in events {
            users.historyChanged(of: event.interaction.user)
            itemSupport[Int(event.interaction.item)] += 1
            watched?.note(event)
        }
    }
}

extension FeatureModality {
    /// Its letter on the screen.
    fileprivate var letter: Modalities {
        switch self {
        case .text: .text
        case .image: .vision
        case .audio: .audio
        }
    }
}
