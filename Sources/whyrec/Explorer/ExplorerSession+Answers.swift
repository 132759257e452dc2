import Catalog
import Explanation
import ExplorerCore
import Media
import Recommenders

extension ExplorerSession {
    /// The newest rows of a user's history that the panel can hold.
    private static let historyRowLimit = 2_000

    /// What is known of a user, newest first.
    func history(of user: Int32) throws -> History {
        let known = histories.history(of: user)
        let count = known.items.count
        let trained = histories.base[Int(user)].count
        let rows = try (max(0, count - Self.historyRowLimit)..<count).reversed().map { position in
            HistoryRow(
                position: position, item: known.items[position],
                title: facts.titles[Int(known.items[position])], time: known.times[position],
                rating: try ratings.rating(
                    of: user, known.items[position], at: known.times[position]),
                isNew: position >= trained)
        }
        return History(
            user: user, rows: rows, eventCount: count, windowLength: model.windowLength)
    }

    /// What stands behind a candidate now, under the names the screen uses.
    func evidence(for item: Int32, user: Int32) -> ExplorerCore.EvidenceSet {
        let question = request(for: user)
        let found = explain { $0.evidence(for: item, request: question) }
        return ExplorerCore.EvidenceSet(
            user: user, item: item, title: found.title, modelVersion: servedVersion,
            eventIndex: eventIndex,
            neighbors: found.pieces(of: .neighbor).map { piece in
                EvidenceNeighbor(
                    id: piece.label, user: piece.userIndex ?? -1,
                    similarity: Double(piece.similarity), overlap: piece.overlapTitles,
                    overlapCount: piece.support ?? piece.overlap.count,
                    support: piece.userIndex.map { histories.count(of: $0) } ?? 0,
                    provenance: piece.provenance)
            },
            items: found.pieces(of: .historyItem).map { piece in
                EvidenceItem(
                    id: piece.id, item: piece.itemIndex ?? -1, title: piece.label,
                    similarity: Double(piece.similarity), support: piece.support ?? 0,
                    provenance: piece.provenance)
            },
            attributes: found.pieces(of: .attribute).map { piece in
                EvidenceAttribute(
                    id: piece.id, name: piece.label, source: .text, share: Double(piece.weight),
                    support: piece.overlap.count, provenance: piece.provenance)
            },
            hiddenCount: found.withheld, adapterVersion: adapterVersion,
            scorer: scorerSummary(isScoredAgain: isScoredAgain(item, for: question)))
    }

    /// Items whose title or attributes hold the text.
    func searchItems(_ text: String, limit: Int) throws -> ItemList {
        let found = try store.searchItems(text, limit: max(limit, 1))
        let rows = found.prefix(limit).map { item in
            ItemRow(
                item: item, title: facts.titles[Int(item)],
                eventCount: itemSupport[Int(item)])
        }
        return ItemList(rows: Array(rows), matchCount: found.count)
    }

    /// All there is about an item.
    func details(of item: Int32) throws -> ItemDetails {
        let index = Int(item)
        return ItemDetails(
            item: item, title: facts.titles[index], sourceID: items[index].name,
            eventCount: itemSupport[index], modalities: modalities[index],
            attributes: facts.links[index].map { attribute in
                let attribute = facts.attributes[Int(attribute)]
                return ItemAttribute(name: attribute.name, source: .text)
            },
            text: try store.text(ofItem: item) ?? "", poster: poster(of: item))
    }

    /// Most pixels of a poster on the screen.
    private static let posterSize = (width: 32, height: 48)

    /// The poster of an item, small; nil where there is none. One that cannot be read is doctor's to
    /// report.
    private func poster(of item: Int32) -> Thumbnail? {
        guard let location = posters[item],
            let picture = try? Picture(contentsOf: workspace.file(at: location).path)
        else { return nil }
        let (most, tall) = Self.posterSize
        let scale = min(
            1, Double(most) / Double(picture.width), Double(tall) / Double(picture.height))
        let small = picture.resized(
            width: max(1, Int(Double(picture.width) * scale)),
            height: max(1, Int(Double(picture.height) * scale)), .bilinear)
        return Thumbnail(width: small.width, height: small.height, pixels: small.pixels)
    }

    /// The workspace in the words of the header and the detail page.
    func workspaceSummary(_ setup: ExplorerSetup) -> WorkspaceSummary {
        let known = store.facts
        return WorkspaceSummary(
            name: workspace.folder.lastPathComponent, userCount: known.users,
            itemCount: known.items, interactionCount: known.interactions, seed: setup.seed,
            hasTimes: known.timeResolution != .none, isReadOnly: !workspace.isWritable,
            facts: [
                Fact("format", known.format),
                Fact("times", known.timeResolution.rawValue),
                Fact("dataset hash", known.contentHash),
                Fact("folder", workspace.folder.path),
            ])
    }

    /// The model in the words of the header and the model panel.
    var modelSummary: ModelSummary {
        ModelSummary(
            name: model.recommender.name, version: model.recommender.version,
            scoreMeaning: model.recommender.scoreMeaning,
            parameterCount: model.network?.parameterCount ?? 0,
            windowLength: model.windowLength,
            facts: model.facts.map { Fact($0.label, $0.value) })
    }
}

extension Evidence {
    /// The user it points at, if any.
    fileprivate var userIndex: Int32? {
        if case .user(let user) = subject { user } else { nil }
    }

    /// The item it points at, if any.
    fileprivate var itemIndex: Int32? {
        if case .item(let item) = subject { item } else { nil }
    }
}
