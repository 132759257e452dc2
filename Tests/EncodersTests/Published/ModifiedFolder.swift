import Foundation
import Layers

/// A tensor of a fixture, read whole.
struct FixtureTensor {
    let name: String
    let shape: [Int]
    let values: [Float]
}

/// Copies a fixture's folder with its tensors changed; the copy is gone after the closure.
///
/// - Parameter change: The tensor to write in place of one that is there, nil for none.
func withModifiedFolder(
    _ folder: String, change: (FixtureTensor) throws -> SafetensorsTensor?,
    adding more: () -> [SafetensorsTensor] = { [] }, body: (String) throws -> Void
) throws {
    let url = FileManager.default.temporaryDirectory
        .appendingPathComponent("whyrec-encoder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try FileManager.default.copyItem(
        atPath: "\(folder)/config.json", toPath: "\(url.path)/config.json")
    let file = try SafetensorsFile(path: "\(folder)/model.safetensors")
    var tensors = more()
    for entry in file.entries {
        let tensor = FixtureTensor(
            name: entry.name, shape: entry.shape, values: try file.floats(entry.name))
        if let changed = try change(tensor) { tensors.append(changed) }
    }
    try SafetensorsFile.write(tensors, to: "\(url.path)/model.safetensors")
    try body(url.path)
}
