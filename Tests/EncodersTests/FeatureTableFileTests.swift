import Encoders
import Foundation
import Layers
import TestFiles
import Testing

@Suite struct FeatureTableFileTests {
    let folder: TemporaryFolder
    let table = FeatureTable(
        .image, width: 3, isPresent: [true, false, true, true],
        values: [0.1, 0.7, 0.3, 0, 0, 0, 5, 1, 2, 9, 9, 1], source: "colours \"and\" edges",
        fingerprint: "compact-image-1", dataset: "00ff")

    init() throws { folder = try TemporaryFolder() }

    private var file: URL { folder.url.appendingPathComponent("features/image.safetensors") }

    @Test func `A table comes back from its file bit for bit`() throws {
        try table.save(to: file)
        #expect(try FeatureTable(contentsOf: file) == table)
        #expect(try FeatureTable(contentsOf: file, itemCount: 4) == table)
    }

    @Test func `Half precision keeps presence and lengths`() throws {
        try table.save(to: file, as: .f16)
        let read = try FeatureTable(contentsOf: file)
        #expect(read.isPresent == table.isPresent)
        #expect(zip(read.values, table.values).allSatisfy { abs($0 - $1) < 1e-3 })
        let squares = read[2].reduce(0) { $0 + $1 * $1 }
        #expect(abs(squares - 1) < 1e-6)
    }

    @Test func `Hiding keeps the bits of the other rows`() {
        let hidden = table.hiding { $0 == 2 }
        #expect(hidden[0] == table[0])
        #expect(hidden[3] == table[3])
        #expect(hidden.presentCount == 2)
    }

    @Test func `A table for another number of items is refused`() throws {
        try table.save(to: file)
        let error = #expect(throws: FeatureFileError.self) {
            try FeatureTable(contentsOf: file, itemCount: 5)
        }
        #expect(error?.description.contains("4 items, the catalogue has 5") == true)
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var values: [Float] = [1, 0, 0, 1]
        var shape = [2, 2]
        var present: [Int64] = [1, 1]
        var format = "whyrec-features-1"
        var modality = "text"
    }

    @Test(arguments: [
        Damage(testDescription: "another format", format: "pt"),
        Damage(testDescription: "an unknown modality", modality: "smell\u{1b}[2J"),
        Damage(testDescription: "a value that is not a number", values: [.nan, 0, 0, 1]),
        Damage(testDescription: "an infinite value", values: [1, 0, .infinity, 1]),
        Damage(testDescription: "a row that is too long", values: [1, 1, 0, 1]),
        Damage(testDescription: "an absent row with values", present: [1, 0]),
        Damage(testDescription: "a mark that is neither 0 nor 1", present: [1, 7]),
        Damage(testDescription: "values without a second extent", shape: [4]),
        Damage(testDescription: "rows of no width", values: [], shape: [2, 0]),
    ])
    func `A damaged table is refused with its file`(damage: Damage) throws {
        let file = folder.url.appendingPathComponent("damaged.safetensors")
        try SafetensorsFile.write(
            [
                SafetensorsTensor("values", shape: damage.shape, floats: damage.values),
                SafetensorsTensor(
                    "present", shape: [damage.present.count], integers: damage.present, as: .u8),
            ], metadata: ["format": damage.format, "modality": damage.modality], to: file.path)
        let error = #expect(throws: FeatureFileError.self) { try FeatureTable(contentsOf: file) }
        #expect(error?.description.contains("damaged.safetensors") == true)
        #expect(error?.description.contains("\u{1b}") == false)
    }

    @Test func `A truncated file and a folder in its place are refused`() throws {
        try table.save(to: file)
        let whole = try Data(contentsOf: file)
        for length in [0, 7, 100, whole.count - 1] {
            let cut = try folder.write(Data(whole.prefix(length)), to: "cut.safetensors")
            #expect(throws: SafetensorsError.self) { try FeatureTable(contentsOf: cut) }
        }
        #expect(throws: SafetensorsError.self) { try FeatureTable(contentsOf: folder.url) }
    }
}
