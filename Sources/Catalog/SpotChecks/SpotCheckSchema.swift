/// The tables of spot-checks: queues, cases, and an append-only log of verdicts.
///
/// A migration that only adds: a program that knows nothing of it reads and writes the rest.
enum SpotCheckSchema {
    /// Name of the migration.
    static let name = "spot-checks"

    static let sql = """
        CREATE TABLE spot_queues (
            queue INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL UNIQUE,
            model TEXT NOT NULL,
            model_version TEXT NOT NULL,
            adapter_version INTEGER,
            event_index INTEGER NOT NULL,
            dataset TEXT NOT NULL,
            -- The bits of an unsigned number.
            seed INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            -- Lines of text as a JSON array.
            notes TEXT NOT NULL,
            time INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE spot_cases (
            spot_case INTEGER PRIMARY KEY AUTOINCREMENT,
            -- NULL for a case that was picked on the screen.
            queue INTEGER,
            position INTEGER NOT NULL,
            user INTEGER NOT NULL,
            item INTEGER NOT NULL,
            rank INTEGER NOT NULL,
            item_group TEXT,
            history_group TEXT,
            rank_group TEXT,
            automatic_verdict TEXT,
            automatic_margin REAL,
            automatic_reason TEXT,
            model TEXT NOT NULL,
            model_version TEXT NOT NULL,
            adapter_version INTEGER,
            event_index INTEGER NOT NULL,
            dataset TEXT NOT NULL,
            seed INTEGER NOT NULL,
            -- What raters are shown, as JSON.
            exhibit TEXT NOT NULL,
            UNIQUE (queue, position)
        ) STRICT;

        CREATE TABLE spot_verdicts (
            verdict_id INTEGER PRIMARY KEY AUTOINCREMENT,
            spot_case INTEGER NOT NULL REFERENCES spot_cases,
            rater TEXT NOT NULL,
            verdict TEXT NOT NULL,
            note TEXT NOT NULL,
            time INTEGER NOT NULL,
            spent_ms INTEGER,
            saw_check INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX spot_verdicts_by_case ON spot_verdicts (spot_case, rater);
        """
}
