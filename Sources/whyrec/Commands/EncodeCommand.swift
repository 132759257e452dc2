import ArgumentParser
import Catalog
import Encoders
import Foundation

/// `whyrec encode`: texts, pictures and sounds of a workspace into feature tables.
struct EncodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encode",
        abstract: "Make features of the items' texts, pictures and sounds.")

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let opened = try Workspace(selectedBy: options)
        let workspace = opened.isWritable ? opened : try opened.writableCopy()
        let store = try workspace.openCatalog()
        let start = ContinuousClock.now
        let table = CompactText(seed: 0).encode(
            try store.itemTexts(), dataset: store.facts.contentHash)
        try table.save(to: workspace.featuresFile(.text))
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("text: \(table.presentCount) of \(table.itemCount) items, \(seconds) s")
    }
}
