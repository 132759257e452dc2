import Alignment
import ArgumentParser
import Catalog
import Evaluation
import Recommenders
import Streaming

/// A model that a stream can be measured with, as `--beside` names it.
enum StreamControl: Hashable {
    /// What `--model` and `--without` say.
    case model
    /// The frozen model; only its histories grow.
    case frozen
    /// Popularity as of the window's start.
    case popularity
    /// Learning until half of the stream has passed.
    case stopped
    /// The user adapter knows nothing about time.
    case noGap
    /// The user adapter knows whether the last event was over an hour ago, and no more.
    case hourFlag
    /// Only items are corrected.
    case itemsOnly
    /// Only users are corrected.
    case usersOnly
    /// One part more is switched off.
    case without(ModelPart)

    private static let names: [(String, StreamControl)] = [
        ("static", .frozen), ("popularity", .popularity), ("stopped", .stopped),
        ("no-gap", .noGap), ("hour-flag", .hourFlag), ("item-only", .itemsOnly),
        ("user-only", .usersOnly),
    ]

    /// Reads the name of a control.
    init(_ text: String) throws(StreamError) {
        if let row = Self.names.first(where: { $0.0 == text })?.1 {
            self = row
        } else if text.hasPrefix("without:"),
            let part = ModelPart(rawValue: String(text.dropFirst("without:".count)))
        {
            self = .without(part)
        } else {
            throw StreamError(
                "there is no control \"\(text)\"",
                hint: "name some of " + Self.names.map(\.0).joined(separator: ", ")
                    + ", without:PART")
        }
    }

    /// Reads names separated by commas, in order and without duplicates.
    static func list(_ text: String) throws(StreamError) -> [StreamControl] {
        var rows: [StreamControl] = []
        for name in text.split(separator: ",") {
            let row = try StreamControl(String(name))
            if !rows.contains(row) { rows.append(row) }
        }
        return rows
    }

    /// The name in tables.
    var name: String {
        switch self {
        case .model: "model"
        case .without(let part): "without:\(part.rawValue)"
        default: Self.names.first { $0.1 == self }?.0 ?? ""
        }
    }

    /// Parts that it switches off.
    var parts: Set<ModelPart> { if case .without(let part) = self { [part] } else { [] } }

    /// The options of an adapter with what this control takes away.
    func adjusting(_ options: OnlineOptions) -> OnlineOptions {
        var options = options
        switch self {
        case .noGap: options.timeGap = .none
        case .hourFlag: options.timeGap = .overOneHour
        case .itemsOnly: options.adaptsUsers = false
        case .usersOnly: options.adaptsItems = false
        case .model, .frozen, .popularity, .stopped, .without: break
        }
        return options
    }

    /// Whether the row learns, and so needs a model with latents.
    var learns: Bool { ![.frozen, .popularity].contains(self) }
}

/// Reads the parts that `--without` names, several separated by commas.
func modelParts(_ texts: [String]) throws(StreamError) -> Set<ModelPart> {
    var parts: Set<ModelPart> = []
    for text in texts.flatMap({ $0.split(separator: ",") }) {
        guard let part = ModelPart(rawValue: String(text)) else {
            throw StreamError(
                "there is no part \"\(text)\" to switch off",
                hint: "name some of "
                    + ModelPart.allCases.map(\.rawValue).joined(separator: ", "))
        }
        parts.insert(part)
    }
    return parts
}
