import Foundation
import TestFiles
import Testing

@testable import Layers

@Suite struct SafetensorsFileTests {
    @Test("what is written is read back, in every type that holds it")
    func roundTrips() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("model.safetensors")
        let floats: [Float] = [0, -1, 0.5, 65_504, 0x1p-24, .infinity]
        let integers: [Int64] = [0, 1, 255]
        let metadata = ["config": #"{"a": "line\n"}"#, "naïve \u{1}key": "映画 🎬 \\ \" /"]
        try SafetensorsFile.write(
            [
                SafetensorsTensor("b.f32", shape: [2, 3], floats: floats),
                SafetensorsTensor("a.f16", shape: [6], floats: floats, as: .f16),
                SafetensorsTensor("c.bf16", shape: [3, 1, 1], floats: [1, -2, 0.5], as: .bf16),
                SafetensorsTensor("i64", shape: [2], integers: [.min, .max]),
                SafetensorsTensor("i32", shape: [3], integers: [-2_147_483_648, 7, 0], as: .i32),
                SafetensorsTensor("u8", shape: [3], integers: integers, as: .u8),
                SafetensorsTensor("scalar \"quoted\"", shape: [], floats: [3]),
                SafetensorsTensor("empty", shape: [0, 5], floats: []),
            ], metadata: metadata, to: path)
        let file = try SafetensorsFile(path: path)
        #expect(file.metadata == metadata)
        #expect(file.entries.count == 8)
        #expect(try file.floats("b.f32", shape: [2, 3]) == floats)
        #expect(try file.floats("a.f16") == floats)
        #expect(try file.floats("c.bf16", shape: [3, 1, 1]) == [1, -2, 0.5])
        #expect(try file.integers("i64") == [.min, .max])
        #expect(try file.integers("i32") == [-2_147_483_648, 7, 0])
        #expect(try file.integers("u8") == integers)
        #expect(try file.floats("scalar \"quoted\"", shape: []) == [3])
        #expect(try file.floats("empty", shape: [0, 5]) == [])
        for entry in file.entries {
            file.withBytes(of: entry) { bytes in
                let address = UInt(bitPattern: bytes.baseAddress)
                #expect(address % UInt(entry.type.byteCount) == 0, "\(entry.name)")
            }
        }
        var block = [Float](repeating: 0, count: 6)
        try block.withUnsafeMutableBufferPointer {
            try file.read("b.f32", shape: [2, 3], into: $0)
        }
        #expect(block == floats)
    }

    @Test("equal tensors give equal bytes, in whatever order they are handed over")
    func isDeterministic() throws {
        let folder = try TemporaryFolder()
        let tensors = (0..<5).map {
            SafetensorsTensor("t\($0)", shape: [2], floats: [Float($0), 1], as: .f16)
        }
        try SafetensorsFile.write(tensors, metadata: ["a": "1", "b": "2"], to: folder.path("one"))
        try SafetensorsFile.write(
            tensors.reversed(), metadata: ["b": "2", "a": "1"], to: folder.path("two"))
        let one = FileManager.default.contents(atPath: folder.path("one"))
        #expect(one != nil && one == FileManager.default.contents(atPath: folder.path("two")))
    }

    @Test("a failed write leaves the old file and nothing else")
    func writesAtomically() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("model.safetensors")
        try SafetensorsFile.write([SafetensorsTensor("w", shape: [1], floats: [1])], to: path)
        #expect {
            try SafetensorsFile.write(
                [
                    SafetensorsTensor("v", shape: [1], floats: [2]),
                    SafetensorsTensor("w", shape: [2], floats: [1, 70_000], as: .f16),
                ], to: path)
        } throws: {
            "\($0)" == "\(path): tensor \"w\": expected values in the range of F16, found 70000.0"
        }
        #expect(throws: SafetensorsError.self) {
            try SafetensorsFile.write(
                [SafetensorsTensor("n", shape: [1], integers: [256], as: .u8)], to: path)
        }
        #expect(try SafetensorsFile(path: path).floats("w") == [1])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1)
        #expect {
            try SafetensorsFile.write([], to: folder.path("absent/model"))
        } throws: {
            "\($0)".hasSuffix(
                "expected a file that can be written, found No such file or directory")
        }
    }

    @Test("a tensor that is missing, misshapen or of another type is named with both sides")
    func namesMismatches() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("m")
        try SafetensorsFile.write(
            [
                SafetensorsTensor("w", shape: [2], floats: [1, 2]),
                SafetensorsTensor("n", shape: [1], integers: [1]),
            ], to: path)
        let file = try SafetensorsFile(path: path)
        func message(_ body: () throws -> Void) -> String {
            do { try body() } catch { return "\(error)" }
            return "no error"
        }
        #expect(
            message { _ = try file.floats("w", shape: [3]) }
                == "\(path): tensor \"w\": expected shape [3], found [2]")
        #expect(
            message { _ = try file.floats("x\u{1b}[2J", shape: [3]) }
                == "\(path): tensor \"x\\u{1b}[2J\": expected a tensor of shape [3],"
                + " found only \"n\", \"w\"")
        #expect(
            message { _ = try file.floats("n") }
                == "\(path): tensor \"n\": expected type F32, F16 or BF16, found I64")
        #expect(
            message { _ = try file.integers("w") }
                == "\(path): tensor \"w\": expected type I64, I32 or U8, found F32")
        #expect(
            message { _ = try SafetensorsFile(path: folder.path("none")) }
                == "\(folder.path("none")): expected a readable file, found No such file or directory"
        )
        #expect(
            message { _ = try SafetensorsFile(path: folder.url.path) }
                == "\(folder.url.path): expected a regular file, found something else")
        try Data().write(to: URL(filePath: folder.path("empty")))
        #expect(
            message { _ = try SafetensorsFile(path: folder.path("empty")) }
                .hasSuffix("expected a header length of 8 bytes, found a file of 0 bytes"))
    }

    @Test(
        "files of other programs are read: single precision, and bfloat16",
        .enabled(if: SharedFolder.has("oracles/fixtures"), "needs ../shared/oracles"))
    func readsForeignFiles() throws {
        let tiny = try SafetensorsFile(
            path: SharedFolder.fixtures + "/sasrec-tiny/model.safetensors")
        #expect(!tiny.entries.isEmpty)
        for entry in tiny.entries where entry.type.isFloatingPoint {
            let values = try tiny.floats(entry.name, shape: entry.shape)
            #expect(values.count == entry.elementCount)
            #expect(values.allSatisfy { abs($0) < 100 })
        }
        let folder = SharedFolder.fixtures + "/llama-tiny-bf16-sharded"
        let shards = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".safetensors") }
        #expect(shards.count > 1)
        for shard in shards {
            let file = try SafetensorsFile(path: "\(folder)/\(shard)")
            #expect(file.entries.contains { $0.type == .bf16 })
            for entry in file.entries where entry.type == .bf16 {
                #expect(try file.floats(entry.name).allSatisfy { abs($0) < 100 })
            }
        }
    }
}
