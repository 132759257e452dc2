/// An interaction on its way into the store.
struct StagedInteraction {
    var user: Int32
    var item: Int32
    var time: Int64
    var sequence: Int64
    /// Not a number when the source gives none.
    var value: Double
}

/// A description of an item on its way into the store.
struct StagedItem {
    var name: String
    var title: String?
    var year: Int?
    var text: String?
    var attributes: [AttributeName] = []
    /// Pictures and sounds where the source says they are.
    var media: [ItemMedia] = []
    /// (kind, identifiers of related items)
    var relations: [(kind: String, names: [String])] = []
}

/// An attribute by its words.
struct AttributeName: Hashable {
    var kind: String
    var name: String
}

/// Rows decoded since the last transaction, with the identifiers met so far.
final class ImportBatch {
    /// What to do with an item that no interaction names.
    enum UnknownItems {
        case list
        /// Product files describe whole shops; only what somebody touched belongs here.
        case ignore
    }

    let users = IdentifierTable()
    let items = IdentifierTable()
    var newUsers: [String] = []
    var newItems: [String] = []
    var interactions: [StagedInteraction] = []
    var descriptions: [(item: Int32, description: StagedItem)] = []
    /// (item, attribute), one a user who said so.
    var tags: [(item: Int32, attribute: AttributeName)] = []
    var userAttributes: [(user: Int32, attribute: AttributeName)] = []
    /// Position of the next interaction in the source.
    var nextSequence: Int64 = 0
    /// Interactions skipped because the source knows no time for them.
    var untimed = 0

    /// Interactions in a chunk unless a test wants fewer: 4 MB, and few enough transactions.
    static let defaultCapacity = 1 << 17
    private static let maximumIdentifierBytes = 512

    let capacity: Int

    init(capacity: Int = ImportBatch.defaultCapacity) {
        self.capacity = capacity
        interactions.reserveCapacity(capacity)
    }

    var isFull: Bool {
        interactions.count >= capacity || tags.count >= capacity || descriptions.count >= 4096
            || userAttributes.count >= capacity
    }

    /// Adds an interaction; without a time its position in the source stands in.
    func addInteraction(
        user: Field, item: Field, time: Int64?, value: Double?
    ) throws(RowRejection) {
        let user = user.trimmed
        let item = item.trimmed
        // Both names are checked before either is registered, so a bad row leaves no trace.
        let knownUser = users.index(of: user.bytes)
        let knownItem = items.index(of: item.bytes)
        let userName = knownUser == nil ? try checkedName(user, of: "user") : ""
        let itemName = knownItem == nil ? try checkedName(item, of: "item") : ""
        interactions.append(
            StagedInteraction(
                user: knownUser ?? register(user, userName, in: users, &newUsers),
                item: knownItem ?? register(item, itemName, in: items, &newItems),
                time: time ?? nextSequence, sequence: nextSequence, value: value ?? .nan))
        nextSequence += 1
    }

    /// Adds a description of an item.
    func addDescription(_ description: StagedItem, unknown: UnknownItems) throws(RowRejection) {
        guard let item = try itemIndex(description.name, unknown: unknown) else { return }
        descriptions.append((item, description))
    }

    /// Adds a word that one user gave to an item; an item nobody touched is passed over.
    func addTag(_ tag: AttributeName, item: Field) {
        guard let item = items.index(of: item.trimmed.bytes) else { return }
        tags.append((item, tag))
    }

    /// Adds an attribute of a user; a user without interactions is passed over.
    func addUserAttribute(_ attribute: AttributeName, user: Field) {
        guard let user = users.index(of: user.trimmed.bytes) else { return }
        userAttributes.append((user, attribute))
    }

    /// Forgets the rows once they are stored; the identifiers stay.
    func clear() {
        newUsers.removeAll(keepingCapacity: true)
        newItems.removeAll(keepingCapacity: true)
        interactions.removeAll(keepingCapacity: true)
        descriptions.removeAll(keepingCapacity: true)
        tags.removeAll(keepingCapacity: true)
        userAttributes.removeAll(keepingCapacity: true)
    }

    private func itemIndex(
        _ name: String, unknown: UnknownItems
    ) throws(RowRejection) -> Int32? {
        var name = name
        var known: Int32?
        var reason: RowRejection?
        var index: Int32?
        name.withUTF8 { bytes in
            let field = Field(bytes: bytes).trimmed
            known = items.index(of: field.bytes)
            guard known == nil, unknown == .list else { return }
            do throws(RowRejection) {
                let checked = try checkedName(field, of: "item")
                index = register(field, checked, in: items, &newItems)
            } catch {
                reason = error
            }
        }
        if let reason { throw reason }
        return known ?? index
    }

    private func register(
        _ field: Field, _ name: String, in table: IdentifierTable, _ names: inout [String]
    ) -> Int32 {
        names.append(name)
        return table.insert(field.bytes)
    }

    private func checkedName(_ field: Field, of what: String) throws(RowRejection) -> String {
        guard !field.isEmpty else { throw RowRejection("the \(what) is empty") }
        guard field.bytes.count <= Self.maximumIdentifierBytes else {
            throw RowRejection(
                "the \(what) is longer than \(Self.maximumIdentifierBytes) bytes", field)
        }
        guard !field.bytes.contains(where: { $0 < 0x20 || $0 == 0x7f }) else {
            throw RowRejection("the \(what) holds control characters", field)
        }
        guard let name = String(validating: field.bytes, as: UTF8.self) else {
            throw RowRejection("the \(what) is not UTF-8", field)
        }
        return name
    }
}
