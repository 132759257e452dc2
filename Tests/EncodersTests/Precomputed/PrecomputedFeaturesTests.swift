import Foundation
import Layers
import Tensor
import TestFiles
import Testing

@testable import Encoders

@Suite struct PrecomputedFeaturesTests {
    let folder: TemporaryFolder
    static let items = ["b", "a", "film 3", "d"]
    /// Rows of c?, a, d with negative values, so that the automatic rule leaves them as they are.
    static let rows: [Float] = [3, -4, 0, 2, -5, 12]

    init() throws { folder = try TemporaryFolder() }

    private func bytes(_ values: [some BitwiseCopyable]) -> Data {
        values.withUnsafeBytes { Data($0) }
    }

    private func npy(
        _ header: String, version: UInt8 = 1, data: Data
    ) -> Data {
        var result = Data([0x93] + Array("NUMPY".utf8) + [version, 0])
        let length = UInt32(header.utf8.count)
        result += version == 1 ? bytes([UInt16(length)]) : bytes([length])
        return result + Data(header.utf8) + data
    }

    private func header(_ type: String, _ shape: String) -> String {
        "{'descr': '\(type)', 'fortran_order': False, 'shape': \(shape), }   \n"
    }

    private func read(
        _ name: String, _ data: Data, index: String? = "x\na\nd\n", transform: String? = nil
    ) throws -> PrecomputedFeatures {
        let file = try folder.write(data, to: name)
        let index = try index.map { try folder.write($0, to: "index.txt") }
        return try PrecomputedFeatures(
            .image, file: file, index: index, items: Self.items,
            transform: transform.flatMap { FeatureTransform($0) }, dataset: "d")
    }

    private func expectRows(_ features: PrecomputedFeatures) {
        #expect(features.table.isPresent == [false, true, false, true])
        #expect(Array(features.table[1]) == [0, 1])
        #expect(
            zip(features.table[3], [-5.0 / 13, 12.0 / 13]).allSatisfy {
                abs(Double($0) - $1) < 1e-3
            })
        #expect(features.unknown == 1)
        #expect(features.unknownExample == "x")
        #expect(features.rows == 3)
        #expect(features.table.dataset == "d")
    }

    @Test func `Every format of three rows gives the same features`() throws {
        let halves = bytes(Self.rows.map { $0.float16Bits })
        let doubles = bytes(Self.rows.map(Double.init))
        expectRows(try read("a.npy", npy(header("<f4", "(3, 2)"), data: bytes(Self.rows))))
        expectRows(
            try read("b.npy", npy(header("<f2", "(3,2,)"), version: 2, data: halves)))
        expectRows(try read("c.npy", npy(header("<f8", "(3, 2)"), version: 3, data: doubles)))
        expectRows(try read("d.f16", halves))
        let file = folder.url.appendingPathComponent("e.safetensors")
        try SafetensorsFile.write(
            [SafetensorsTensor("clip", shape: [3, 2], floats: Self.rows)], to: file.path)
        expectRows(try read("e.safetensors", Data(contentsOf: file)))
    }

    @Test func `Tensors named by item need no index, and take none`() throws {
        let file = folder.url.appendingPathComponent("named.safetensors")
        try SafetensorsFile.write(
            zip(["x", "a", "d"], 0..<3).map { name, row in
                SafetensorsTensor(
                    name, shape: [2], floats: Array(Self.rows[2 * row..<2 * row + 2]))
            }, to: file.path)
        expectRows(try read("named.safetensors", Data(contentsOf: file), index: nil))
        #expect(throws: FeatureFileError.self) {
            try read("named.safetensors", Data(contentsOf: file))
        }
    }

    @Test func `An index may name rows out of order and leave some out`() throws {
        let features = try read(
            "a.npy", npy(header("<f4", "(3, 2)"), data: bytes(Self.rows)),
            index: "\u{FEFF}2\td\r\n1\tfilm 3\r\n\r\n")
        #expect(features.table.isPresent == [false, false, true, true])
        #expect(Array(features.table[2]) == [0, 1])
    }

    @Test func `A row without length or with infinities counts as unusable`() throws {
        let features = try read(
            "a.npy", npy(header("<f4", "(3, 2)"), data: bytes([1, -1, 0, 0, .nan, 1] as [Float])),
            index: "b\na\nd")
        #expect(features.unusable == 2)
        #expect(features.table.isPresent == [true, false, false, false])
    }

    struct Malformed: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let name: String
        var data = Data()
        var index: String? = "x\na\nd"
        let place: String
    }

    static let malformed: [Malformed] = {
        let floats = rows.withUnsafeBytes { Data($0) }
        func npy(_ header: String, _ data: Data = floats, version: UInt8 = 1) -> Data {
            let length = UInt16(header.utf8.count)
            return Data([0x93] + Array("NUMPY".utf8) + [version, 0])
                + withUnsafeBytes(of: length) { Data($0) } + Data(header.utf8) + data
        }
        let good = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2)}"
        func replaced(_ old: String, _ new: String) -> Data {
            npy(good.replacingOccurrences(of: old, with: new))
        }
        return [
            Malformed(
                testDescription: "another ending", name: "a.csv", data: floats, place: "a.csv"),
            Malformed(testDescription: "an empty array file", name: "a.npy", place: "begin"),
            Malformed(
                testDescription: "text in its place", name: "a.npy", data: Data("1,2\n3,4".utf8),
                place: "begin"),
            Malformed(
                testDescription: "big endian", name: "a.npy", data: replaced("<f4", ">f4"),
                place: ">f4"),
            Malformed(
                testDescription: "integers", name: "a.npy", data: replaced("<f4", "<i4"),
                place: "<i4"),
            Malformed(
                testDescription: "pickled objects", name: "a.npy", data: replaced("<f4", "|O"),
                place: "|O"),
            Malformed(
                testDescription: "Fortran order", name: "a.npy", data: replaced("False", "True"),
                place: "Fortran"),
            Malformed(
                testDescription: "one axis", name: "a.npy", data: replaced("(3, 2)", "(6,)"),
                place: "[6]"),
            Malformed(
                testDescription: "three axes", name: "a.npy",
                data: replaced("(3, 2)", "(3, 2, 1)"), place: "[3, 2, 1]"),
            Malformed(
                testDescription: "no columns", name: "a.npy", data: replaced("(3, 2)", "(3, 0)"),
                place: "[3, 0]"),
            Malformed(
                testDescription: "a size beyond all numbers", name: "a.npy",
                data: replaced("(3, 2)", "(9223372036854775807, 60000)"), place: "bytes of data"),
            Malformed(
                testDescription: "more rows than bytes", name: "a.npy",
                data: replaced("(3, 2)", "(4, 2)"), place: "24 bytes of data"),
            Malformed(
                testDescription: "version 9", name: "a.npy", data: npy(good, version: 9),
                place: "version 9"),
            Malformed(
                testDescription: "a header that never ends", name: "a.npy",
                data: Data([0x93] + Array("NUMPY".utf8) + [1, 0, 0xFF, 0xFF]), place: "header"),
            Malformed(
                testDescription: "a header cut off", name: "a.npy", data: npy("{'descr': '<f4"),
                place: "no single type"),
            Malformed(
                testDescription: "no index", name: "a.npy", data: npy(good), index: nil,
                place: "--features-index"),
            Malformed(
                testDescription: "an index of other length", name: "a.npy", data: npy(good),
                index: "a\nb", place: "3 rows, its index 2 lines"),
            Malformed(
                testDescription: "a row beyond the file", name: "a.npy", data: npy(good),
                index: "7\ta", place: "row 7"),
            Malformed(
                testDescription: "a row that is no number", name: "a.npy", data: npy(good),
                index: "0\ta\none\tb", place: "line 2"),
            Malformed(
                testDescription: "a negative row", name: "a.npy", data: npy(good),
                index: "-1\ta", place: "line 1"),
            Malformed(
                testDescription: "an item twice", name: "a.npy", data: npy(good),
                index: "a\nb\na", place: "line 3"),
            Malformed(
                testDescription: "a row twice", name: "a.npy", data: npy(good),
                index: "1\ta\n1\tb", place: "line 2"),
            Malformed(
                testDescription: "a blank line in the middle", name: "a.npy", data: npy(good),
                index: "a\n\nb", place: "line 2"),
            Malformed(
                testDescription: "an empty index", name: "a.npy", data: npy(good), index: "\n\n",
                place: "empty"),
            Malformed(
                testDescription: "items of another catalogue", name: "a.npy", data: npy(good),
                index: "u\nv\u{1b}[2J\nw", place: "none of its 3 rows"),
            Malformed(
                testDescription: "half values that do not fill rows", name: "a.f16",
                data: Data(count: 13), place: "13 bytes"),
            Malformed(
                testDescription: "a safetensors file cut off", name: "a.safetensors",
                data: Data([200, 0, 0, 0, 0, 0, 0, 0, 0x7B]), place: "a.safetensors"),
        ]
    }()

    @Test(arguments: malformed)
    func `A malformed file is refused with place and hint`(file: Malformed) throws {
        let error = #expect(throws: (any Error).self) {
            try read(file.name, file.data, index: file.index)
        }
        let text = error.map { "\($0)" } ?? ""
        #expect(text.contains(file.place), "\(text)")
        #expect(!text.contains("\u{1b}"))
    }

    @Test func `A pipe or a folder in place of the file holds nothing up`() throws {
        let pipe = folder.url.appendingPathComponent("pipe.npy")
        #expect(mkfifo(pipe.path, 0o600) == 0)
        for file in [pipe, folder.url.appendingPathComponent("none.npy")] {
            #expect(throws: FeatureFileError.self) {
                try PrecomputedFeatures(.image, file: file, index: nil, items: Self.items)
            }
        }
        #expect(throws: FeatureFileError.self) { try FeatureIndex(contentsOf: folder.url.path) }
    }

    @Test func `What unpacks beyond the limit is refused`() throws {
        let file = try folder.write(Data(count: 4096), to: "large.npy")
        #expect(throws: FeatureFileError.self) {
            try BoundedFile.bytes(of: file.path, limit: 4095)
        }
        #expect(try BoundedFile.bytes(of: file.path, limit: 4096).count == 4096)
    }
}
