import LanguageModel

/// A published CLIP folder, opened and checked for tensors that are none of CLIP's.
struct CLIPFolder: Sendable {
    let files: EncoderFolder
    let configuration: CLIPConfiguration

    init(path: String) throws(EncoderError) {
        files = try EncoderFolder(path: path)
        configuration = try files.configuration { (json) throws(LanguageModelError) in
            try CLIPConfiguration(json)
        }
        let known = configuration.knownTensors
        try StoredWeights.refuseSurplus(in: files.source) { known.contains($0) }
    }

    var weights: StoredWeights { StoredWeights(files.source) }

    /// A hash of all tensors.
    var hash: UInt64 { StoredWeights.hash(of: files.source) }
}
