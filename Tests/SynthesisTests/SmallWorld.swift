import Foundation
import Synthesis

/// A world that is made in a moment, and everything that was watched in it.
struct SmallWorld: Sendable {
    let world: World
    let viewings: [Viewing]
    private let byViewer: [Int32: [Viewing]]
    let expectedCounts: [Double]

    init(users: Int = 120, items: Int = 200, days: Int = 60, seed: UInt64 = 7) throws {
        world = try World(
            size: WorldSize(
                users: users, items: items, days: days, eventsPerUser: 24, hasMedia: true),
            seed: seed)
        var viewings: [Viewing] = []
        var simulation = Simulation(world)
        simulation.run { viewing in
            viewings.append(viewing)
            return true
        }
        self.viewings = viewings
        byViewer = Dictionary(grouping: viewings, by: \.viewer)
        expectedCounts = simulation.expectedCounts
    }

    /// One world for the tests that only look at it.
    static let shared = Result { try SmallWorld() }

    /// Films that a user watched strictly before a viewing, oldest first.
    func history(before viewing: Viewing) -> [Int32] {
        (byViewer[viewing.viewer] ?? []).filter { $0.time < viewing.time }.map(\.film)
    }
}

/// A folder of a test's own, removed with it.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("whyrec-world-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Paths of all files below, relative to the folder, in order.
    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(
                atPath: url.appending(path: path).path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }
}

/// 64-bit hash of Fowler, Noll and Vo over bytes.
func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    // The product wraps by definition.
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
}
