import ArgumentParser
import Catalog

/// `whyrec spotcheck`: cases for people to judge, their verdicts, and agreement with the check.
struct SpotCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spotcheck",
        abstract: "Let people judge explanations, and compare them with the automatic check.",
        discussion: """
            draw makes a queue of cases, spread over warm and cold items, short and long histories, \
            the check's verdicts and the ranks; the explorer's v goes through it with one key a \
            verdict. Verdicts lie in the workspace, those on a bundled one in its copy in the state \
            folder. A text is faithful when its evidence covers every claim and speaks for the row.
            """,
        subcommands: [
            SpotCheckDrawCommand.self, SpotCheckStatusCommand.self, SpotCheckShowCommand.self,
            SpotCheckRecordCommand.self, SpotCheckExportCommand.self,
        ])
}

extension SpotCheckStore {
    /// The store of the workspace that the options name; a sample that ships is only read.
    convenience init(selectedBy options: GlobalOptions) throws {
        self.init(try Workspace(selectedBy: options, sparingSamples: true))
    }
}

extension CatalogStore {
    /// The queue of a name; nil for no name.
    func queue(named name: String?) throws -> SpotCheckQueue? {
        guard let name else { return nil }
        guard let queue = try spotCheckQueue(named: name) else {
            throw unknownQueue(name, of: try spotCheckQueues())
        }
        return queue
    }
}

extension HumanVerdict: ExpressibleByArgument {}
