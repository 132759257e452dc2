import Catalog
import Encoders
import Foundation

extension EncodingRun {
    /// A network that a folder may hold.
    private enum Network: String {
        case clip
        case wav2vec2

        var modalities: Set<FeatureModality> { self == .clip ? [.text, .image] : [.audio] }
        /// What it encodes when nobody says.
        var usual: FeatureModality { self == .clip ? .image : .audio }
    }

    /// Encodes with a published model; an empty set means pictures for CLIP, sounds for Wav2Vec2.
    func encode(
        with folder: URL, _ asked: Set<FeatureModality>
    ) throws -> [EncodingSummary] {
        let network = try Self.network(in: folder)
        let modalities = asked.isEmpty ? [network.usual] : asked
        if let other = modalities.subtracting(network.modalities).first {
            throw CommandFailure(
                "\(folder.path) holds \(network.rawValue), which does not encode \(other.rawValue)",
                hint: "leave --modality out, or use --encoder compact")
        }
        let media = try MediaPlaces(workspace, store)
        var summaries: [EncodingSummary] = []
        for modality in FeatureModality.allCases where modalities.contains(modality) {
            summaries.append(try encode(modality, with: folder, media))
            if summaries.last?.complete == false { break }
        }
        return summaries
    }

    private func encode(
        _ modality: FeatureModality, with folder: URL, _ media: MediaPlaces
    ) throws -> EncodingSummary {
        switch modality {
        case .text:
            let encoder = try CLIPTextEncoder(folder: folder.path)
            return try encode(
                .text, (try textSources(), []), MediaEncoding(texts: encoder), encoder,
                .embeddings)
        case .image:
            let encoder = try CLIPPictureEncoder(folder: folder.path)
            return try encode(
                .image, media.places(.image), MediaEncoding(pictures: encoder), encoder,
                .embeddings)
        case .audio:
            let encoder = try Wav2Vec2Encoder(folder: folder.path)
            return try encode(
                .audio, media.places(.audio), MediaEncoding(sounds: encoder), encoder, .embeddings)
        }
    }

    private func textSources() throws -> [MediaSource] {
        try store.itemTexts().enumerated().compactMap { item, text in
            let sentence = text.sentence
            return sentence.isEmpty ? nil : MediaSource(item: item, text: sentence)
        }
    }

    private static func network(in folder: URL) throws -> Network {
        struct Configuration: Decodable { let modelType: String? }
        let file = folder.appendingPathComponent("config.json")
        let bytes = try MediaSource.bytes(of: file.path, limit: 1 << 20)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let type = try? decoder.decode(Configuration.self, from: Data(bytes)).modelType
        guard let type, let network = Network(rawValue: type) else {
            throw CommandFailure(
                "\(file.path) describes no encoder that is known"
                    + (type.map { ": \"\(terminalText($0))\"" } ?? ""),
                hint: "give a folder with CLIP or Wav2Vec2 in the Hugging Face layout")
        }
        return network
    }
}
