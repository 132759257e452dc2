import Foundation
import Layers
import Recommenders
import Tensor
import TestFiles
import Testing

@testable import Alignment

@Suite struct OnlineCheckpointTests {
    private let world = SmallWorld()

    private func withFile(_ body: (URL) throws -> Void) rethrows {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "online-\(UUID().uuidString).safetensors")
        defer { try? FileManager.default.removeItem(at: url) }
        try body(url)
    }

    @Test func `a learner that was saved and resumed goes on to the same bits`() throws {
        // Windows of 30 events and a pool of 45: the second save happens while events wait.
        for leastPool in [10, 45] {
            let options = SmallWorld.options { $0.leastPool = leastPool }
            let undisturbed = world.adapter(options)
            var resumed = world.adapter(options)
            for window in world.windows {
                let report = undisturbed.learn(window)
                let other = resumed.learn(window)
                #expect(report.losses == other.losses && report.drift == other.drift)
                try withFile { url in
                    try resumed.save(to: url)
                    resumed = try OnlineAdapter(
                        resuming: url, base: world.base, pool: WorkerPool(workerCount: 2))
                }
                #expect(resumed.stateHash == undisturbed.stateHash)
                #expect(
                    resumed.published.scores(for: world.requests)
                        == undisturbed.published.scores(for: world.requests))
                #expect(resumed.published.versionNumber == undisturbed.published.versionNumber)
            }
        }
    }

    @Test func `an infinite weight survives the file`() throws {
        let adapter = world.adapter(SmallWorld.options { $0.consolidation = .infinity })
        try withFile { url in
            try adapter.save(to: url)
            let resumed = try OnlineAdapter(resuming: url, base: world.base)
            #expect(resumed.options == adapter.options)
            #expect(resumed.stateHash == adapter.stateHash)
        }
    }

    @Test func `a file of another base is refused`() throws {
        try withFile { url in
            try world.adapter().save(to: url)
            #expect(throws: ModelFileError.self) {
                try OnlineAdapter(resuming: url, base: SmallBase(items: 41, width: 6))
            }
        }
    }

    @Test func `a damaged file is refused, not trusted`() throws {
        try withFile { url in
            try Data("nonsense".utf8).write(to: url)
            #expect(throws: SafetensorsError.self) {
                try OnlineAdapter(resuming: url, base: world.base)
            }
            try SafetensorsFile.write([], metadata: ["state": "{}"], to: url.path)
            #expect(throws: ModelFileError.self) {
                try OnlineAdapter(resuming: url, base: world.base)
            }
        }
    }

    @Test(arguments: FileDamage.all)
    func `a file that comes back damaged is refused`(_ damage: FileDamage) throws {
        try withFile { url in
            let adapter = world.adapter()
            _ = adapter.learn(world.windows[0])
            try adapter.save(to: url)
            try damage.of(Data(contentsOf: url)).write(to: url)
            #expect(throws: (any Error).self) {
                try OnlineAdapter(resuming: url, base: world.base)
            }
        }
    }

    @Test func `a file of a newer format is refused with a hint`() throws {
        try withFile { url in
            let state = #"{"format":"\(OnlineAdapter.fileFormat)0"}"#
            try SafetensorsFile.write([], metadata: ["state": state], to: url.path, isSealed: true)
            let error = #expect(throws: ModelFileError.self) {
                try OnlineAdapter(resuming: url, base: world.base)
            }
            #expect(error?.hint != nil)
        }
    }

    @Test func `every change of state changes the hash`() {
        let adapter = world.adapter()
        var hashes = [adapter.stateHash]
        for window in world.windows {
            _ = adapter.learn(window)
            hashes.append(adapter.stateHash)
        }
        adapter.weights.values[3].negate()
        hashes.append(adapter.stateHash)
        #expect(Set(hashes).count == hashes.count)
    }
}
