import Foundation
import GRDB

extension CatalogStore {
    /// Every queue, oldest first; none in a workspace that no one has spot-checked.
    public func spotCheckQueues() throws -> [SpotCheckQueue] {
        try readSpotChecks { db in
            try Row.fetchAll(db, sql: "SELECT * FROM spot_queues ORDER BY queue")
                .map(SpotCheckQueue.init)
        }
    }

    /// The queue of a name, or nil.
    public func spotCheckQueue(named name: String) throws -> SpotCheckQueue? {
        try spotCheckQueues().first { $0.name == name }
    }

    /// The cases of a queue in their order.
    public func spotCheckCases(of queue: SpotCheckQueue) throws -> [SpotCheckCase] {
        try spotCheckCases(
            "SELECT * FROM spot_cases WHERE queue = ? ORDER BY position", [queue.id])
    }

    /// Every case, those that were picked on the screen included, in order of their numbers.
    public func spotCheckCases() throws -> [SpotCheckCase] {
        try spotCheckCases("SELECT * FROM spot_cases ORDER BY spot_case", [])
    }

    /// The case of a number, or nil.
    public func spotCheckCase(_ id: Int64) throws -> SpotCheckCase? {
        try spotCheckCases("SELECT * FROM spot_cases WHERE spot_case = ?", [id]).first
    }

    /// Every verdict in order of recording, those that were changed later included.
    public func spotCheckVerdicts() throws -> [SpotCheckVerdict] {
        try readSpotChecks { db in
            try Row.fetchAll(db, sql: "SELECT * FROM spot_verdicts ORDER BY verdict_id")
                .map(SpotCheckVerdict.init)
        }
    }

    private func spotCheckCases(
        _ sql: String, _ arguments: StatementArguments
    ) throws -> [SpotCheckCase] {
        try readSpotChecks { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments).map(SpotCheckCase.init)
        }
    }

    /// Reads the tables; a catalogue from before them has none, and so nothing in them.
    private func readSpotChecks<Value>(_ body: (Database) throws -> [Value]) throws -> [Value] {
        try read { db in try db.tableExists("spot_verdicts") ? body(db) : [] }
    }

    // MARK: Writing

    /// Stores a drawn queue with its cases, all of it or nothing.
    ///
    /// - Parameter time: Now, in milliseconds since 1970.
    /// - Throws: `CatalogError` when there is a queue of that name.
    public func addSpotCheckQueue(
        named name: String, pin: SpotCheckPin, asked: Int, notes: [String],
        cases: [SpotCheckDraft], time: Int64
    ) throws -> SpotCheckQueue {
        let name = try SpotCheckText.queue(name)
        return try writeSpotChecks { db in
            let isTaken = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM spot_queues WHERE name = ?)",
                arguments: [name])
            if isTaken == true {
                throw CatalogError(
                    .usage, "there is a queue named \(name) already", hint: "give another --name")
            }
            try db.execute(
                sql: """
                    INSERT INTO spot_queues (name, model, model_version, adapter_version,
                    event_index, dataset, seed, asked, notes, time)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    name, pin.model, pin.modelVersion, pin.adapterVersion, pin.eventIndex,
                    pin.dataset, Int64(bitPattern: pin.seed), asked, try jsonText(notes), time,
                ])
            let queue = db.lastInsertedRowID
            for (place, draft) in cases.enumerated() {
                try insert(draft, queue: queue, position: place + 1, pin, db)
            }
            return SpotCheckQueue(
                id: queue, name: name, pin: pin, asked: asked, notes: notes, time: time)
        }
    }

    /// Stores a verdict on a case in a transaction of its own.
    ///
    /// When this returns, it is on the disk and survives a kill or a power cut.
    /// - Parameters:
    ///   - sawCheck: Whether the rater had seen the automatic verdict. Who has judged the case
    ///     before has: it is shown afterwards.
    ///   - time: Now, in milliseconds since 1970.
    @discardableResult
    public func record(
        _ verdict: HumanVerdict, onCase id: Int64, by rater: String, note: String = "",
        millisecondsSpent: Int? = nil, sawCheck: Bool = false, time: Int64
    ) throws -> SpotCheckVerdict {
        let (rater, note) = (try SpotCheckText.rater(rater), try SpotCheckText.note(note))
        return try writeSpotChecks { db in
            let isKnown = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM spot_cases WHERE spot_case = ?)",
                arguments: [id])
            guard isKnown == true else {
                throw CatalogError(
                    .unknownEntity, "there is no case \(id)",
                    hint: "whyrec spotcheck status lists the open ones")
            }
            return try insert(
                verdict, on: id, rater, note, millisecondsSpent, sawCheck: sawCheck, time, db)
        }
    }

    /// Stores a verdict on a row that somebody picked, and the case if nobody judged it before; both
    /// or neither. Otherwise as ``record(_:onCase:by:note:millisecondsSpent:sawCheck:time:)``.
    @discardableResult
    public func record(
        _ verdict: HumanVerdict, on picked: SpotCheckDraft, pin: SpotCheckPin, by rater: String,
        note: String = "", millisecondsSpent: Int? = nil, sawCheck: Bool = false, time: Int64
    ) throws -> SpotCheckVerdict {
        let (rater, note) = (try SpotCheckText.rater(rater), try SpotCheckText.note(note))
        return try writeSpotChecks { db in
            let known = try Int64.fetchOne(
                db,
                sql: """
                    SELECT spot_case FROM spot_cases WHERE queue IS NULL AND user = ? AND item = ?
                    AND model = ? AND model_version = ? AND event_index = ?
                    AND adapter_version IS ?
                    """,
                arguments: [
                    picked.user, picked.item, pin.model, pin.modelVersion, pin.eventIndex,
                    pin.adapterVersion,
                ])
            let id = try known ?? insert(picked, queue: nil, position: 0, pin, db)
            if known != nil, let found = picked.automatic {
                // The check may have been asked after the first verdict.
                try db.execute(
                    sql: """
                        UPDATE spot_cases SET automatic_verdict = ?, automatic_margin = ?,
                        automatic_reason = ? WHERE spot_case = ? AND automatic_verdict IS NULL
                        """, arguments: [found.verdict, found.margin, found.reason, id])
            }
            return try insert(
                verdict, on: id, rater, note, millisecondsSpent, sawCheck: sawCheck, time, db)
        }
    }

    private func insert(
        _ verdict: HumanVerdict, on id: Int64, _ rater: String, _ note: String,
        _ milliseconds: Int?, sawCheck: Bool, _ time: Int64, _ db: Database
    ) throws -> SpotCheckVerdict {
        let hasJudged = try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM spot_verdicts v JOIN spot_cases c USING (spot_case)
                WHERE v.spot_case = ? AND v.rater = ? AND c.automatic_verdict IS NOT NULL)
                """, arguments: [id, rater])
        let saw = sawCheck || hasJudged == true
        try db.execute(
            sql: """
                INSERT INTO spot_verdicts (spot_case, rater, verdict, note, time, spent_ms,
                saw_check) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [id, rater, verdict.rawValue, note, time, milliseconds, saw])
        return SpotCheckVerdict(
            id: db.lastInsertedRowID, caseID: id, rater: rater, verdict: verdict, note: note,
            time: time, millisecondsSpent: milliseconds, sawCheck: saw)
    }

    @discardableResult
    private func insert(
        _ draft: SpotCheckDraft, queue: Int64?, position: Int, _ pin: SpotCheckPin, _ db: Database
    ) throws -> Int64 {
        guard draft.user >= 0, draft.user < facts.users, draft.item >= 0, draft.item < facts.items
        else {
            throw CatalogError(
                .unknownEntity, "there is no user \(draft.user) or no item \(draft.item)",
                hint: "the catalogue has \(facts.users) users and \(facts.items) items")
        }
        try db.execute(
            sql: """
                INSERT INTO spot_cases (queue, position, user, item, rank, item_group,
                history_group, rank_group, automatic_verdict, automatic_margin, automatic_reason,
                model, model_version, adapter_version, event_index, dataset, seed, exhibit)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                queue, position, draft.user, draft.item, draft.rank,
                draft.strata?.item.rawValue, draft.strata?.history.rawValue,
                draft.strata?.rank.rawValue, draft.automatic?.verdict, draft.automatic?.margin,
                draft.automatic?.reason, pin.model, pin.modelVersion, pin.adapterVersion,
                pin.eventIndex, pin.dataset, Int64(bitPattern: pin.seed),
                try jsonText(draft.exhibit),
            ])
        return db.lastInsertedRowID
    }

    private func writeSpotChecks<Value>(_ body: (Database) throws -> Value) throws -> Value {
        guard let writer else {
            throw CatalogError(
                .notWritable, "the catalogue \(file.path) was opened read-only",
                hint: "work on a copy, or give another --workspace")
        }
        do {
            return try writer.write(body)
        } catch {
            throw CatalogError(translating: error, file: file)
        }
    }
}

private func jsonText(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

private func jsonValue<Value: Decodable>(_ text: String, of what: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
        return try decoder.decode(Value.self, from: Data(text.utf8))
    } catch {
        throw CatalogError(
            .corrupt, "the \(what) in the workspace cannot be read: \(error)",
            hint: "restore it from a backup")
    }
}

/// A name of the log that this program knows.
private func known<Value: RawRepresentable<String>>(_ text: String, _ what: String) throws -> Value
{
    guard let value = Value(rawValue: text) else {
        throw CatalogError(
            .corrupt, "the workspace holds the unknown \(what) \"\(SpotCheckText.cleaned(text))\"",
            hint: "it may come from a newer whyrec")
    }
    return value
}

extension SpotCheckPin {
    fileprivate init(_ row: Row) {
        self.init(
            model: row["model"], modelVersion: row["model_version"],
            adapterVersion: row["adapter_version"], eventIndex: row["event_index"],
            dataset: row["dataset"], seed: UInt64(bitPattern: row["seed"]))
    }
}

extension SpotCheckQueue {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: row["queue"], name: row["name"], pin: SpotCheckPin(row), asked: row["asked"],
            notes: try jsonValue(row["notes"], of: "notes of queue \(row["queue"] as Int64)"),
            time: row["time"])
    }
}

extension SpotCheckCase {
    fileprivate init(_ row: Row) throws {
        let strata: SpotCheckStrata?
        if let item = row["item_group"] as String?, let history = row["history_group"] as String?,
            let rank = row["rank_group"] as String?
        {
            strata = SpotCheckStrata(
                item: try known(item, "group"), history: try known(history, "group"),
                rank: try known(rank, "group"))
        } else {
            strata = nil
        }
        let automatic = (row["automatic_verdict"] as String?).map { verdict in
            SpotCheckFinding(
                verdict: verdict, margin: row["automatic_margin"],
                reason: row["automatic_reason"] ?? "")
        }
        let id: Int64 = row["spot_case"]
        self.init(
            id: id, queue: row["queue"], position: row["position"], pin: SpotCheckPin(row),
            draft: SpotCheckDraft(
                user: row["user"], item: row["item"], rank: row["rank"], strata: strata,
                automatic: automatic,
                exhibit: try jsonValue(row["exhibit"], of: "exhibit of case \(id)")))
    }
}

extension SpotCheckVerdict {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: row["verdict_id"], caseID: row["spot_case"], rater: row["rater"],
            verdict: try known(row["verdict"], "verdict"), note: row["note"], time: row["time"],
            millisecondsSpent: row["spent_ms"], sawCheck: row["saw_check"])
    }
}
