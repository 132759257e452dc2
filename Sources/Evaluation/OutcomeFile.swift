import Foundation

/// The per-user file of an evaluation: JSON lines, the first naming model, version and badge.
///
/// `{"badge":{…},"cutoffs":[5,10,20],"model":"sasrec","version":"…"}`, then one line a case:
/// `{"user":"A1","index":0,"rank":3,"rr":0.333,"hit@5":1,"recall@5":1,"ndcg@5":0.5,…}`.
/// Results read back compare as if they had just been measured.
public enum OutcomeFile {
    /// Writes a result in one step: the file is the old one or the new one, never half of it.
    ///
    /// - Parameter userName: Name of a user in the imported data.
    public static func write(
        _ result: EvaluationResult, to path: String, userName: (Int32) -> String
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var data = try encoder.encode(
            Header(
                badge: result.badge, cutoffs: result.cutoffs, model: result.model,
                version: result.version))
        data.append(UInt8(ascii: "\n"))
        for outcome in result.outcomes {
            let name = try String(decoding: encoder.encode(userName(outcome.user)), as: UTF8.self)
            data.append(contentsOf: line(outcome, name: name, cutoffs: result.cutoffs).utf8)
        }
        do {
            try data.write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw EvaluationError(
                "cannot write the per-user file \(path)",
                hint: "is the folder there, writable, and the disk not full?")
        }
    }

    /// Reads a result; every refusal names file and line.
    public static func read(_ path: String) throws(EvaluationError) -> EvaluationResult {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EvaluationError(
                "cannot read the per-user file \(path)",
                hint: "whyrec evaluate writes one and prints its path as per_user")
        }
        let lines = data.split(separator: UInt8(ascii: "\n"))
        let decoder = JSONDecoder()
        guard let first = lines.first, let header = try? decoder.decode(Header.self, from: first)
        else {
            throw EvaluationError(
                "\(path):1: not a per-user file of an evaluation",
                hint: "whyrec evaluate writes one and prints its path as per_user")
        }
        var outcomes: [CaseOutcome] = []
        for (offset, line) in lines.dropFirst().enumerated() {
            guard let values = try? decoder.decode(Line.self, from: line),
                let outcome = values.outcome(cutoffs: header.cutoffs)
            else {
                throw EvaluationError("\(path):\(offset + 2): not the outcome of a case")
            }
            outcomes.append(outcome)
        }
        return EvaluationResult(
            model: header.model, version: header.version, badge: header.badge,
            cutoffs: header.cutoffs, outcomes: outcomes)
    }

    /// One case as a line; `name` is a JSON string with its quotes.
    private static func line(_ outcome: CaseOutcome, name: String, cutoffs: [Int]) -> String {
        var line = "{\"user\":\(name),\"index\":\(outcome.user),\"rank\":\(outcome.rank)"
        line += ",\"rr\":\(outcome.reciprocalRank)"
        for (place, k) in cutoffs.enumerated() {
            line += ",\"hit@\(k)\":\(outcome.hit[place]),\"recall@\(k)\":\(outcome.recall[place])"
            line += ",\"ndcg@\(k)\":\(outcome.ndcg[place])"
        }
        return line + "}\n"
    }
}

private struct Header: Codable {
    let badge: ProtocolBadge
    let cutoffs: [Int]
    let model: String
    let version: String
}

/// A line as it was read: the index of the user and every number by its name.
private struct Line: Decodable {
    var values: [String: Double] = [:]

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        for key in container.allKeys where key.stringValue != "user" {
            values[key.stringValue] = try container.decode(Double.self, forKey: key)
        }
    }

    /// The outcome, or nil when a value is missing.
    func outcome(cutoffs: [Int]) -> CaseOutcome? {
        func at(_ metric: String) -> [Double]? {
            let found = cutoffs.compactMap { values["\(metric)@\($0)"] }
            return found.count == cutoffs.count ? found : nil
        }
        guard let index = values["index"].flatMap({ Int32(exactly: $0) }),
            let rank = values["rank"], let reciprocalRank = values["rr"], let hit = at("hit"),
            let recall = at("recall"), let ndcg = at("ndcg")
        else { return nil }
        return CaseOutcome(
            user: index, rank: rank, reciprocalRank: reciprocalRank, hit: hit, recall: recall,
            ndcg: ndcg)
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
