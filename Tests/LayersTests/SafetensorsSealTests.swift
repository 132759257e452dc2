import Foundation
import TestFiles
import Testing

@testable import Layers

@Suite struct SafetensorsSealTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("state.safetensors")
        try SafetensorsFile.write(
            [
                SafetensorsTensor("weights", shape: [5], floats: [1, -0.0, .nan, 3, 4]),
                // Three bytes: the data does not end at a multiple of four.
                SafetensorsTensor("zeta", shape: [3], bytes: [1, 2, 3]),
            ], metadata: ["state": "a"], to: path, isSealed: true)
    }

    @Test func `a sealed file is sound and its tensors are read as from any other`() throws {
        let file = try SafetensorsFile(path: path)
        try file.checkSeal()
        #expect(try file.integers("zeta", shape: [3]) == [1, 2, 3])
        #expect(try file.floats("weights")[4] == 4)
    }

    @Test func `every flipped bit and every missing byte is found`() throws {
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for place in whole.indices {
            for bit in 0..<8 {
                var damaged = whole
                damaged[place] ^= 1 << UInt8(bit)
                try damaged.write(to: URL(fileURLWithPath: path))
                #expect(throws: SafetensorsError.self, "bit \(bit) of byte \(place)") {
                    try SafetensorsFile(path: path).checkSeal()
                }
            }
        }
        for count in whole.indices {
            try whole.prefix(count).write(to: URL(fileURLWithPath: path))
            #expect(throws: SafetensorsError.self, "\(count) bytes") {
                try SafetensorsFile(path: path).checkSeal()
            }
        }
    }

    @Test func `a file without a seal does not pass for a sealed one`() throws {
        try SafetensorsFile.write([SafetensorsTensor("a", shape: [1], floats: [1])], to: path)
        #expect(throws: SafetensorsError.self) { try SafetensorsFile(path: path).checkSeal() }
    }

    @Test func `what a killed program left is removed, what another one writes is not`() throws {
        // No process has this number; the test's own is there.
        let gone = folder.path("state.safetensors.2147483646-7.partial")
        let present = folder.path("state.safetensors.\(getpid())-7.partial")
        let other = folder.path("state.safetensors.notes.partial")
        let stranger = folder.path("other.safetensors.2147483646-7.partial")
        for name in [gone, present, other, stranger] {
            try Data("half".utf8).write(to: URL(fileURLWithPath: name))
        }
        try SafetensorsFile.write([], to: path, isSealed: true)
        #expect(!FileManager.default.fileExists(atPath: gone))
        for name in [present, other, stranger, path] {
            #expect(FileManager.default.fileExists(atPath: name), "\(name)")
        }
    }
}
