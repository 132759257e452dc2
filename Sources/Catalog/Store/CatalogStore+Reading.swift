import GRDB

extension CatalogStore {
    /// Every user, by dense index.
    public func users() throws -> [User] {
        try read { db in
            let rows = try PreparedStatement(
                db,
                """
                SELECT user, source_id, interaction_count, first_time, last_time
                FROM users ORDER BY user
                """)
            var users: [User] = []
            users.reserveCapacity(facts.users)
            while try rows.next() {
                users.append(
                    User(
                        index: Int32(truncatingIfNeeded: rows.integer(0)),
                        name: rows.text(1) ?? "", interactionCount: Int(rows.integer(2)),
                        firstTime: rows.optionalInteger(3), lastTime: rows.optionalInteger(4)))
            }
            return users
        }
    }

    /// Every item, by dense index.
    public func items() throws -> [Item] {
        let links = try itemAttributes()
        return try read { db in
            let rows = try PreparedStatement(
                db,
                "SELECT item, source_id, title, year, interaction_count FROM items ORDER BY item")
            var items: [Item] = []
            items.reserveCapacity(facts.items)
            while try rows.next() {
                items.append(
                    Item(
                        index: Int32(truncatingIfNeeded: rows.integer(0)),
                        name: rows.text(1) ?? "", title: rows.text(2),
                        year: rows.optionalInteger(3).map { Int($0) },
                        interactionCount: Int(rows.integer(4)),
                        attributes: items.count < links.itemCount
                            ? Array(links[items.count]) : []))
            }
            return items
        }
    }

    /// What to call each item on a screen, by dense index. Untrusted text.
    public func titles() throws -> [String] {
        try read { db in
            let rows = try PreparedStatement(
                db, "SELECT coalesce(title, source_id) FROM items ORDER BY item")
            var titles: [String] = []
            titles.reserveCapacity(facts.items)
            while try rows.next() { titles.append(rows.text(0) ?? "") }
            return titles
        }
    }

    /// The description of an item, nil without one. Untrusted text.
    public func text(ofItem item: Int32) throws -> String? {
        try read { db in
            try String.fetchOne(db, sql: "SELECT text FROM items WHERE item = ?", arguments: [item])
        }
    }

    /// The description of every item, by dense index; nil without one. Untrusted text.
    public func texts() throws -> [String?] {
        try read { db in
            let rows = try PreparedStatement(db, "SELECT text FROM items ORDER BY item")
            var texts: [String?] = []
            texts.reserveCapacity(facts.items)
            while try rows.next() { texts.append(rows.text(0)) }
            return texts
        }
    }

    /// Every attribute, by dense index.
    public func attributes() throws -> [Attribute] {
        try read { db in
            let rows = try PreparedStatement(
                db, "SELECT attribute, kind, name, source FROM attributes ORDER BY attribute")
            var attributes: [Attribute] = []
            while try rows.next() {
                attributes.append(
                    Attribute(
                        index: Int32(truncatingIfNeeded: rows.integer(0)),
                        kind: rows.text(1) ?? "", name: rows.text(2) ?? "",
                        source: rows.text(3) ?? ""))
            }
            return attributes
        }
    }

    /// Which attributes each item carries.
    public func itemAttributes() throws -> ItemAttributes {
        try read { db in
            let rows = try PreparedStatement(
                db,
                "SELECT item, attribute, support FROM item_attributes ORDER BY item, attribute")
            var offsets = [0]
            offsets.reserveCapacity(facts.items + 1)
            var attributes: [Int32] = []
            var support: [Int32?] = []
            while try rows.next() {
                let item = Int(rows.integer(0))
                while offsets.count <= item { offsets.append(attributes.count) }
                attributes.append(Int32(truncatingIfNeeded: rows.integer(1)))
                support.append(
                    rows.optionalInteger(2).map { Int32(truncatingIfNeeded: $0) })
            }
            while offsets.count <= facts.items { offsets.append(attributes.count) }
            return ItemAttributes(offsets: offsets, attributes: attributes, support: support)
        }
    }

    /// The attributes the source gives of one user, such as an age group.
    public func attributes(ofUser user: Int32) throws -> [Attribute] {
        try read { db in
            let sql = """
                SELECT attribute, kind, name, source FROM user_attributes JOIN attributes
                USING (attribute) WHERE user = ? ORDER BY attribute
                """
            return try Row.fetchAll(db, sql: sql, arguments: [user]).map {
                Attribute(index: $0[0], kind: $0[1], name: $0[2], source: $0[3])
            }
        }
    }

    /// Items the source itself relates to one, such as those bought together with it.
    public func relations(ofItem item: Int32) throws -> [ItemRelation] {
        try read { db in
            let sql = "SELECT kind, other FROM item_relations WHERE item = ? ORDER BY kind, other"
            return try Row.fetchAll(db, sql: sql, arguments: [item]).map {
                ItemRelation(kind: $0[0], item: $0[1])
            }
        }
    }

    /// The forms in which items are present, by item.
    public func modalities() throws -> [Modality] {
        try read { db in
            let rows = try PreparedStatement(
                db,
                """
                SELECT item, kind, location, content_hash FROM modalities ORDER BY item, kind
                """)
            var modalities: [Modality] = []
            while try rows.next() {
                guard let kind = rows.text(1).flatMap(Modality.Kind.init) else { continue }
                modalities.append(
                    Modality(
                        item: Int32(truncatingIfNeeded: rows.integer(0)), kind: kind,
                        location: rows.text(2),
                        contentHash: rows.optionalInteger(3).map { UInt64(bitPattern: $0) }))
            }
            return modalities
        }
    }

    /// Dense index of the user the source calls `name`, nil when there is none.
    public func user(named name: String) throws -> Int32? {
        try read { db in
            try Int32.fetchOne(
                db, sql: "SELECT user FROM users WHERE source_id = ?", arguments: [name])
        }
    }

    /// Dense index of the item the source calls `name`, nil when there is none.
    public func item(named name: String) throws -> Int32? {
        try read { db in
            try Int32.fetchOne(
                db, sql: "SELECT item FROM items WHERE source_id = ?", arguments: [name])
        }
    }
}

extension CatalogStore {
    /// Counts attributes over every imported interaction; ask it for the words of any history.
    public func tasteWords() throws -> TasteWords {
        TasteWords(try sequences(), itemAttributes: try itemAttributes())
    }
}
