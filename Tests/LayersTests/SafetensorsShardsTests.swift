import Foundation
import TestFiles
import Testing

@testable import Layers

@Suite struct SafetensorsShardsTests {
    /// Two shards with a tensor each, and the index given.
    private func folder(_ index: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try SafetensorsFile.write(
            [
                SafetensorsTensor("a", shape: [2], floats: [1, 2]),
                SafetensorsTensor("twice", shape: [1], floats: [3]),
            ], to: folder.path("one.safetensors"))
        try SafetensorsFile.write(
            [
                SafetensorsTensor("b", shape: [3], floats: [4, 5, 6], as: .bf16),
                SafetensorsTensor("twice", shape: [1], floats: [7]),
            ], to: folder.path("two.safetensors"))
        try Data(index.utf8).write(to: URL(filePath: folder.path("index.json")))
        return folder
    }

    private func message(_ index: String) throws -> String {
        let folder = try folder(index)
        do {
            _ = try SafetensorsShards(index: folder.path("index.json"))
            return "accepted"
        } catch { return "\(error)" }
    }

    @Test func `tensors are found in the shard that the index names`() throws {
        let folder = try folder(
            """
            {"metadata": {"total_size": 23.0, "format": "pt", "tied": true, "none": null},
            "weight_map": {"a": "one.safetensors", "twice": "two.safetensors",
            "b": "two.safetensors"}}
            """)
        let shards = try SafetensorsShards(index: folder.path("index.json"))
        #expect(shards.entries.map(\.name) == ["a", "b", "twice"])
        #expect(shards.metadata["total_size"] == "23.0" && shards.metadata["format"] == "pt")
        #expect(try shards.floats("a") == [1, 2])
        #expect(try shards.floats("twice") == [7])
        #expect(shards.path(of: "b") == folder.path("two.safetensors"))
        #expect(shards.path(of: "c") == folder.path("index.json"))
        let entry = try shards.require("b", shape: [3])
        var values: [Float] = [0, 0]
        values.withUnsafeMutableBufferPointer {
            shards.read(1..<3, of: entry, into: $0.baseAddress!)
        }
        #expect(values == [5, 6])
        shards.release(0..<6, of: entry)
        #expect(try shards.floats("b") == [4, 5, 6])
    }

    @Test(
        "an index that lies is refused, and the lie is named",
        arguments: [
            (#"{"weight_map": {"a": "../one.safetensors"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "/etc/passwd"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "one"}}"#, "beside the index"),
            (#"{"weight_map": {"a": ".safetensors"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "one\u0000.safetensors"}}"#, "beside the index"),
            (#"{"weight_map": {"a": "\u202eone.safetensors"}}"#, "No such file"),
            (#"{"weight_map": {"a": "none.safetensors"}}"#, "No such file"),
            (#"{"weight_map": {"a": "two.safetensors"}}"#, #"tensor "a": expected the tensor"#),
            (#"{"weight_map": {"c": "one.safetensors"}}"#, #"tensor "c": expected the tensor"#),
            (
                #"{"weight_map": {"a": "one.safetensors", "a": "two.safetensors"}}"#,
                "each key once"
            ),
            (#"{"weight_map": {}, "weight_map": {}}"#, "each name once"),
            (#"{"weight_map": {"a": 1}}"#, "expected \""),
            (#"{"weight_map": []}"#, "expected \"{\""),
            (#"{"metadata": {"a": {}}, "weight_map": {}}"#, "a string, number"),
            (#"{"metadata": {}}"#, "a weight_map"),
            (#"{"weight_map": {}} x"#, "nothing after the index"),
            (#"{"weight_map": {}, "more": {}}"#, "metadata and weight_map"),
            ("", "the end of the index"),
        ])
    func refusesLies(index: String, part: String) throws {
        let message = try message(index)
        #expect(message.contains(part), "\(message)")
    }

    @Test func `a loop of links and a pipe in a file's place are refused`() throws {
        let folder = try folder(#"{"weight_map": {"a": "loop.safetensors"}}"#)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("loop.safetensors"), withDestinationPath: "loop.safetensors")
        #expect(throws: SafetensorsError.self) {
            try SafetensorsShards(index: folder.path("index.json"))
        }
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        #expect(throws: SafetensorsError.self) {
            try SafetensorsShards(index: folder.path("pipe"))
        }
        #expect(throws: SafetensorsError.self) { try SafetensorsFile(path: folder.path("pipe")) }
        #expect(throws: SafetensorsError.self) {
            try SafetensorsShards(index: folder.url.path)
        }
    }
}
