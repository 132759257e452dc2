import Foundation

/// The answer key of a world. No model and no import reads it.
enum TruthFiles {
    static let world = "world.json"
    static let items = "items.tsv.gz"
    static let users = "users.tsv.gz"
    static let drifts = "drifts.tsv.gz"
    static let circles = "circles.tsv.gz"
    static let trends = "trends.tsv.gz"
    static let reasons = "reasons.jsonl.gz"

    static func write(_ world: World, to folder: URL) throws {
        try writeItems(world, to: folder.appending(path: items))
        try writeUsers(world, to: folder.appending(path: users))
        try writeDrifts(world, to: folder.appending(path: drifts))
        try writeCircles(world, to: folder.appending(path: circles))
        try writeTrends(world, to: folder.appending(path: trends))
    }

    private static func writeItems(_ world: World, to file: URL) throws {
        let output = try GzipFile(path: file.path)
        try output.write(
            "item\ttheme\tstyle\tmood\tpopularity\tavailable\tlate\ttext\timage\taudio\n")
        for film in world.films {
            let names = PlantedTrait.allCases.map { $0.valueNames[film.value($0)] }
            let flags = [
                film.isLate, film.description != nil, film.hasPoster, film.hasSound,
            ].map { $0 ? "1" : "0" }
            try output.write(
                ([film.name] + names + [
                    String(film.popularity), String(World.epoch + film.availableFrom),
                ] + flags).joined(separator: "\t") + "\n")
        }
        try output.close()
    }

    private static func writeUsers(_ world: World, to file: URL) throws {
        let output = try GzipFile(path: file.path)
        let columns = PlantedTrait.allCases.flatMap { ["\($0)_first", "\($0)_second"] }
        let kinds = TrueReason.Kind.allCases.map { "weight_\($0)" }
        try output.write((["user", "circle"] + columns + kinds).joined(separator: "\t") + "\n")
        for viewer in world.viewers {
            let tastes = PlantedTrait.allCases.flatMap { trait in
                let taste = viewer.tastes[trait.index]
                return [trait.valueNames[taste.first], trait.valueNames[taste.second]]
            }
            try output.write(
                ([viewer.name, viewer.circle.map(String.init) ?? ""] + tastes
                    + viewer.weights.map { String($0) }).joined(separator: "\t") + "\n")
        }
        try output.close()
    }

    private static func writeDrifts(_ world: World, to file: URL) throws {
        let output = try GzipFile(path: file.path)
        try output.write("user\ttime\ttrait\tvalue\n")
        for viewer in world.viewers {
            for drift in viewer.drifts {
                try output.write(
                    [
                        viewer.name, String(World.epoch + drift.time), drift.trait.rawValue,
                        drift.trait.valueNames[drift.value],
                    ].joined(separator: "\t") + "\n")
            }
        }
        try output.close()
    }

    private static func writeCircles(_ world: World, to file: URL) throws {
        let output = try GzipFile(path: file.path)
        try output.write("circle\tusers\n")
        for (index, circle) in world.circles.enumerated() {
            let names = circle.members.map { world.viewers[Int($0)].name }
            try output.write("\(index)\t\(names.joined(separator: "|"))\n")
        }
        try output.close()
    }

    private static func writeTrends(_ world: World, to file: URL) throws {
        let output = try GzipFile(path: file.path)
        try output.write("trend\titem\tstart\tend\n")
        for trend in world.trends {
            try output.write(
                "\(trend.index)\t\(world.films[Int(trend.film)].name)\t"
                    + "\(World.epoch + trend.start)\t\(World.epoch + trend.end)\n")
        }
        try output.close()
    }
}

extension World {
    /// One line of `truth/reasons.jsonl.gz`; names are plain letters and digits.
    func reasonLine(_ viewing: Viewing) -> String {
        let reason = viewing.reason
        var line = #"{"user":"\#(viewers[Int(viewing.viewer)].name)","#
        line += #""item":"\#(films[Int(viewing.film)].name)","#
        line += #""time":\#(World.epoch + viewing.time),"reason":"\#(reason.kind.rawValue)""#
        if let trait = reason.kind.trait, let value = reason.value {
            line += #","value":"\#(trait.valueNames[value])""#
            if let anchor = reason.anchor {
                line += #","anchor":"\#(films[Int(anchor)].name)""#
            }
            let names = reason.sharing.map { "\"\(films[Int($0)].name)\"" }
            line += #","sharing":[\#(names.joined(separator: ","))]"#
        }
        if !reason.friends.isEmpty {
            let names = reason.friends.map { "\"\(viewers[Int($0)].name)\"" }
            line += #","friends":[\#(names.joined(separator: ","))]"#
        }
        if let trend = reason.trend { line += #","trend":\#(trend)"# }
        return line + "}\n"
    }
}
