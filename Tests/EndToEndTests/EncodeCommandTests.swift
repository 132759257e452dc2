import Foundation
import TestFiles
import Testing

@Suite("The encode command")
struct EncodeCommandTests {
    private struct Report: Decodable {
        struct Summary: Decodable {
            let modality: String
            let items: Int
            let present: Int
            let absent: Int
            let failed: Int
            let failures: [String]
            let cached: Int
            let width: Int
            let seconds: Double
            let complete: Bool
            let unknown: Int?
        }

        let modalities: [Summary]
    }

    private struct Examination: Decodable {
        struct Finding: Decodable {
            let code: String
            let count: Int
            let example: String
        }

        let findings: [Finding]
    }

    private let folder: URL
    private var workspace: String { folder.appending(path: "workspace").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-encode-\(UUID().uuidString)")
        for name in ["posters", "sounds"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
        }
    }

    private func write(_ data: Data, to name: String) throws -> String {
        let file = folder.appending(path: name)
        try data.write(to: file)
        return file.path
    }

    private func poster(_ level: UInt8) -> Data {
        Data("P6\n4 4\n255\n".utf8) + Data((0..<48).map { level &+ UInt8($0) })
    }

    /// A WAV file of 16-bit samples at 8 kHz.
    private func sound(period: Int) -> Data {
        let samples = (0..<4000).map { Int16($0 % period < period / 2 ? 9000 : -9000) }
        let body = samples.withUnsafeBytes { Data($0) }
        func word(_ value: UInt32) -> Data { withUnsafeBytes(of: value.littleEndian) { Data($0) } }
        func half(_ value: UInt16) -> Data { withUnsafeBytes(of: value.littleEndian) { Data($0) } }
        let format =
            half(1) + half(1) + word(8000) + word(16_000) + half(2) + half(16)
        return Data("RIFF".utf8) + word(UInt32(36 + body.count)) + Data("WAVEfmt ".utf8)
            + word(16) + format + Data("data".utf8) + word(UInt32(body.count)) + body
    }

    private func decode<Value: Decodable>(_ run: ProgramRun) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Value.self, from: Data(run.standardOutput.utf8))
    }

    private func importWorld(_ extra: String...) throws -> ProgramRun {
        let events = try write(Data("u\ta\nu\tb\nu\tc\nu\td\n".utf8), to: "i.tsv")
        let items = try write(
            Data("a\tRed River\nb\tBlue River\nc\tRed Sky\nd\t\n".utf8), to: "items.tsv")
        for (name, level) in zip(["a", "b", "c"], [10, 120, 200] as [UInt8]) {
            _ = try write(poster(level), to: "posters/\(name).ppm")
            _ = try write(sound(period: Int(level)), to: "sounds/\(name).wav")
        }
        _ = try write(Data("P6\n4 4\n255\nshort".utf8), to: "posters/b.ppm")
        _ = try write(Data("RIFF????".utf8), to: "sounds/c.wav")
        return try ProgramRun.whyrec(
            "import", "tsv", "--interactions", events, "--columns", "user=1,item=2", "--items",
            items, "--item-columns", "id=1,title=2", "--images",
            folder.appending(path: "posters").path, "--sounds",
            folder.appending(path: "sounds").path, "--workspace", workspace, "--json")
    }

    @Test("a corrupt picture or sound is missing, named by doctor, and stops nothing")
    func corruptMedia() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try importWorld().status == 0)
        let encoded = try ProgramRun.whyrec("encode", "--workspace", workspace, "--json")
        #expect(encoded.status == 0, "\(encoded.standardError)")
        let report: Report = try decode(encoded)
        #expect(report.modalities.map(\.modality) == ["text", "image", "audio"])
        #expect(report.modalities.map(\.present) == [3, 2, 2])
        #expect(report.modalities.map(\.failed) == [0, 1, 1])
        #expect(report.modalities[1].failures[0].contains("b.ppm"))
        for name in ["text", "image", "audio"] {
            let file = folder.appending(path: "workspace/features/\(name).safetensors")
            #expect(FileManager.default.fileExists(atPath: file.path))
        }

        // A second run takes what has not changed from the cache.
        let again: Report = try decode(
            ProgramRun.whyrec("encode", "--workspace", workspace, "--json"))
        #expect(again.modalities.map(\.cached) == [0, 2, 2])

        let examination: Examination = try decode(
            ProgramRun.whyrec("doctor", "--workspace", workspace, "--json"))
        for (code, file) in [("unreadable-images", "b.ppm"), ("unreadable-sounds", "c.wav")] {
            let finding = examination.findings.first { $0.code == code }
            #expect(finding?.count == 1)
            #expect(finding?.example.contains(file) == true)
        }
    }

    private static let clip = SharedFolder.path("oracles/fixtures/clip-tiny")

    @Test(
        "a folder with CLIP is an encoder of pictures",
        .enabled(
            if: FileManager.default.fileExists(atPath: clip), "the folder of references is absent"))
    func networkFolder() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try importWorld().status == 0)
        let encoded = try ProgramRun.whyrec(
            "encode", "--workspace", workspace, "--encoder", Self.clip, "--json")
        #expect(encoded.status == 0, "\(encoded.standardError)")
        let report: Report = try decode(encoded)
        #expect(report.modalities.map(\.modality) == ["image"])
        #expect(report.modalities.map(\.present) == [2])
        let wrong = try ProgramRun.whyrec(
            "encode", "--workspace", workspace, "--encoder", Self.clip, "--modality", "audio")
        #expect(wrong.status == 1)
        #expect(wrong.standardError.contains("does not encode audio"))
        let none = try ProgramRun.whyrec("encode", "--encoder", folder.path + "/posters")
        #expect(none.status == 1)
        #expect(none.standardError.contains("config.json"))
    }

    @Test("features of others come in at import and later, and a wrong file changes nothing")
    func precomputed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try importWorld().status == 0)
        let halves: [UInt16] = [0x3C00, 0xBC00, 0x4000, 0x3C00, 0x0000, 0xC000]
        let file = try write(halves.withUnsafeBytes { Data($0) }, to: "clip.f16")
        let index = try write(Data("a\nx\nd\n".utf8), to: "index.txt")
        let encoded = try ProgramRun.whyrec(
            "encode", "--workspace", workspace, "--features", "image=\(file)",
            "--features-index", index, "--json")
        #expect(encoded.status == 0, "\(encoded.standardError)")
        let report: Report = try decode(encoded)
        #expect(report.modalities.map(\.present) == [2])
        #expect(report.modalities.map(\.unknown) == [1])
        #expect(report.modalities.map(\.width) == [2])
        let examination: Examination = try decode(
            ProgramRun.whyrec("doctor", "--workspace", workspace, "--json"))
        #expect(!examination.findings.contains { $0.code == "unusable-features" })

        let table = folder.appending(path: "workspace/features/image.safetensors")
        let before = try Data(contentsOf: table)
        let broken = try write(Data([1, 2, 3]), to: "broken.f16")
        let refused = try ProgramRun.whyrec(
            "encode", "--workspace", workspace, "--features", "image=\(broken)",
            "--features-index", index)
        #expect(refused.status == 1)
        #expect(refused.standardError.contains("broken.f16"))
        #expect(try Data(contentsOf: table) == before)

        for wrong in [["--features", "smell=\(file)"], ["--features-transform", "none"]] {
            let run = try ProgramRun.whyrec("encode", wrong[0], wrong[1])
            #expect(run.status == 2)
        }
    }
}
