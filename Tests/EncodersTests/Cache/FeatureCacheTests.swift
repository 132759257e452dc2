import Foundation
import TestFiles
import Testing

@testable import Encoders

@Suite struct FeatureCacheTests {
    let folder: TemporaryFolder
    private var file: URL { folder.url.appendingPathComponent("cache/image.rows") }

    init() throws { folder = try TemporaryFolder() }

    private func open(_ fingerprint: String = "one", width: Int = 3) throws -> FeatureCache {
        try FeatureCache(file: file, width: width, fingerprint: fingerprint)
    }

    private func fill() throws {
        let cache = try open()
        for number in 0..<5 {
            try cache.append(
                [Float(number), -1, .leastNonzeroMagnitude], of: ContentDigest("\(number)"))
        }
    }

    @Test func `Rows come back after the file was closed`() throws {
        try fill()
        let cache = try open()
        #expect(cache.count == 5)
        #expect(
            cache.row(of: ContentDigest("3")).map { Array($0) } == [3, -1, .leastNonzeroMagnitude])
        #expect(cache.row(of: ContentDigest("5")) == nil)
    }

    @Test func `A record that a kill cut off is dropped and the next one takes its place`() throws {
        try fill()
        let whole = try Data(contentsOf: file)
        for lost in [1, 20, 36, 37] {
            try whole.dropLast(lost).write(to: file)
            let rows = lost == 37 ? 3 : 4
            do {
                let cache = try open()
                #expect(cache.count == rows)
                try cache.append([7, 7, 7], of: ContentDigest("new"))
            }
            #expect(try open().count == rows + 1)
        }
    }

    @Test func `A flipped bit costs what comes after it, never a wrong row`() throws {
        try fill()
        var bytes = try Data(contentsOf: file)
        bytes[32 + 2 * 36 + 18] ^= 4
        try bytes.write(to: file)
        let cache = try open()
        #expect(cache.count == 2)
        #expect(cache.row(of: ContentDigest("2")) == nil)
    }

    @Test func `Another encoder begins the file anew`() throws {
        try fill()
        #expect(try open("two").count == 0)
        try fill()
        #expect(try open(width: 4).count == 0)
        try Data("something else entirely".utf8).write(to: file)
        #expect(try open().count == 0)
    }

    @Test func `Two cannot write at once, and no pipe is opened`() throws {
        let first = try open()
        #expect(throws: FeatureFileError.self) { try open() }
        #expect(first.count == 0)
        let pipe = folder.url.appendingPathComponent("pipe.rows")
        #expect(mkfifo(pipe.path, 0o600) == 0)
        #expect(throws: FeatureFileError.self) {
            try FeatureCache(file: pipe, width: 3, fingerprint: "one")
        }
    }
}
