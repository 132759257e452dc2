import Catalog
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
    let workspace: Workspace
    let store: CatalogStore
    let model: SelectedModel
    let facts: ItemFacts
    let items: [Item]
    let modalities: [Modalities]
    let ratings: HeldRatings
    let stream: StreamDriver
    var explainer: Explainer
    var users: UserDirectory
    /// Number of known events of each item. **Shape** [itemCount].
    var itemSupport: [Int]
    /// The list on the screen and what moved in it.
    var watched: WatchedRanking?

    /// Opens the store and loads the model; the slow part of starting.
    init(_ setup: ExplorerSetup) throws {
        workspace = setup.workspace
        store = try workspace.openCatalog(.readOnly)
        items = try store.items()
        model = try loadRecommender(named: setup.model, in: workspace, store: store)
        let attributes = try store.attributes()
        let links = try store.itemAttributes()
        facts = ItemFacts(
            titles: items.map(\.displayTitle), attributes: attributes, links: links)
        modalities = Self.modalities(of: items, try store.modalities(), links)
        let training = model.events.training
        explainer = Explainer(model.recommender, facts: facts, known: training)
        users = UserDirectory(sequences: training, attributes: attributes, links: links)
        itemSupport = [Int](repeating: 0, count: items.count)
        for item in training.items { itemSupport[Int(item)] += 1 }
        ratings = HeldRatings(store: store)
        stream = Self.stream(setup, workspace, model, links)
    }

    /// Which modalities each item has: text from its title or attributes, the rest from the store.
    private static func modalities(
        of items: [Item], _ stored: [Modality], _ links: ItemAttributes
    ) -> [Modalities] {
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

    /// Takes note of events that the stream has applied.
    func note(_ events: [StreamEvent]) {
        explainer.append(events.map(\.interaction))
        for event in events {
            users.historyChanged(of: event.interaction.user)
            itemSupport[Int(event.interaction.item)] += 1
            watched?.note(event)
        }
    }
}
