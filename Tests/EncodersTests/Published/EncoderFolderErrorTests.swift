import Foundation
import Layers
import TestFiles
import Testing

@testable import Encoders

@Suite(.enabled(if: SharedFolder.hasFixtures, "the folder of references is not here"))
struct EncoderFolderErrorTests {
    private func same(_ tensor: FixtureTensor) -> SafetensorsTensor {
        SafetensorsTensor(tensor.name, shape: tensor.shape, floats: tensor.values)
    }

    private func error(_ body: () throws -> Void) -> EncoderError? {
        do {
            try body()
            return nil
        } catch {
            return error as? EncoderError
        }
    }

    @Test func `A missing tensor is named with its shape`() throws {
        let name = "vision_model.encoder.layers.1.mlp.fc2.weight"
        try withModifiedFolder(SharedFolder.clip) {
            $0.name == name ? nil : same($0)
        } body: { folder in
            let error = error { _ = try CLIPPictureEncoder(folder: folder) }
            #expect(error?.place?.contains(name) == true)
            #expect(error?.expected.contains("[32, 64]") == true)
        }
    }

    @Test func `A tensor of the wrong shape is named with both shapes`() throws {
        let name = "encoder.layers.0.attention.k_proj.weight"
        try withModifiedFolder(SharedFolder.wav2vec2) { tensor in
            tensor.name == name
                ? SafetensorsTensor(name, shape: [16, 64], floats: tensor.values) : same(tensor)
        } body: { folder in
            let error = error { _ = try Wav2Vec2Encoder(folder: folder) }
            #expect(error?.place?.contains(name) == true)
            #expect(error?.expected.contains("[32, 32]") == true)
            #expect(error?.found.contains("[16, 64]") == true)
        }
    }

    @Test func `A surplus tensor is named with its shape`() throws {
        for fixture in [SharedFolder.clip, SharedFolder.wav2vec2] {
            try withModifiedFolder(fixture) {
                same($0)
            } adding: {
                [SafetensorsTensor("adapter.7.weight", shape: [1, 3], floats: [1, 2, 3])]
            } body: { folder in
                let error = error {
                    if fixture == SharedFolder.clip {
                        _ = try CLIPPictureEncoder(folder: folder)
                    } else {
                        _ = try Wav2Vec2Encoder(folder: folder)
                    }
                }
                #expect(error?.place?.contains("adapter.7.weight") == true)
                #expect(error?.found.contains("[1, 3]") == true)
            }
        }
    }

    @Test func `One tower alone is a whole folder for its encoder`() throws {
        try withModifiedFolder(SharedFolder.clip) {
            $0.name.hasPrefix("text_") ? nil : same($0)
        } adding: {
            // A counter that older files hold.
            [
                SafetensorsTensor(
                    "vision_model.embeddings.position_ids", shape: [1, 17],
                    integers: (0..<17).map { Int64($0) })
            ]
        } body: { folder in
            let whole = try CLIPPictureEncoder(folder: SharedFolder.clip)
            let half = try CLIPPictureEncoder(folder: folder)
            #expect(half.width == whole.width)
            #expect(half.fingerprint != whole.fingerprint)
        }
    }

    @Test func `A configuration out of range is an error with its key`() throws {
        try withModifiedFolder(SharedFolder.clip) {
            same($0)
        } body: { folder in
            for (key, value) in [
                ("patch_size", "33"), ("hidden_act", "\"relu\""), ("hidden_size", "-1"),
            ] {
                let json = "{\"model_type\":\"clip\",\"vision_config\":{\"\(key)\":\(value)}}"
                try Data(json.utf8).write(to: URL(fileURLWithPath: "\(folder)/config.json"))
                let error = error { _ = try CLIPPictureEncoder(folder: folder) }
                #expect(error?.place == "vision_config.\(key)")
            }
            for json in ["", "[]", "{\"model_type\":\"llama\"}"] {
                try Data(json.utf8).write(to: URL(fileURLWithPath: "\(folder)/config.json"))
                #expect(error { _ = try CLIPPictureEncoder(folder: folder) } != nil)
            }
        }
        try withModifiedFolder(SharedFolder.wav2vec2) {
            same($0)
        } body: { folder in
            for json in [
                "{\"feat_extract_norm\":\"layer\"}", "{\"do_stable_layer_norm\":true}",
                "{\"conv_dim\":[16]}",
            ] {
                try Data(json.utf8).write(to: URL(fileURLWithPath: "\(folder)/config.json"))
                #expect(error { _ = try Wav2Vec2Encoder(folder: folder) } != nil)
            }
        }
        #expect(error { _ = try CLIPPictureEncoder(folder: "/nowhere/at/all") } != nil)
    }

    @Test func `Preprocessing is read where it is published, and refused where it differs`() throws
    {
        try withModifiedFolder(SharedFolder.clip) {
            same($0)
        } body: { folder in
            let file = URL(fileURLWithPath: "\(folder)/preprocessor_config.json")
            let published = """
                {"size": {"shortest_edge": 40}, "crop_size": {"height": 32, "width": 32},
                 "image_mean": [0.5, 0.25, 0.125], "image_std": [1, 2, 4], "resample": 3,
                 "do_normalize": true}
                """
            try Data(published.utf8).write(to: file)
            let encoder = try CLIPPictureEncoder(folder: folder)
            #expect(encoder.preprocessing.shorterSide == 40)
            #expect(encoder.preprocessing.means == [0.5, 0.25, 0.125])
            #expect(encoder.preprocessing.deviations == [1, 2, 4])
            for json in ["{\"resample\": 2}", "{\"size\": 8}", "{\"crop_size\": 64}", "{"] {
                try Data(json.utf8).write(to: file)
                #expect(error { _ = try CLIPPictureEncoder(folder: folder) } != nil)
            }
        }
    }
}
