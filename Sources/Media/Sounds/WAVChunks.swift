/// The frame of a WAV file: chunks of a name, a length and bytes.
enum WAVChunks {
    /// Throws unless the file holds all samples it states; libsndfile would take what is there.
    static func check(_ bytes: [UInt8], name: String) throws(MediaError) {
        var place = 12
        while place + 8 <= bytes.count {
            let length = bytes[place + 4..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            if bytes[place..<place + 4].elementsEqual("data".utf8) {
                let found = bytes.count - place - 8
                guard length <= found else {
                    throw MediaError(
                        path: name, "\(found) of \(length) bytes of samples",
                        hint: length == 0xFFFF_FFFF
                            ? "a recorder left the length open: save the file again"
                            : SoundDecoding.damaged)
                }
                return
            }
            // Chunks begin at even places.
            place += 8 + length + length % 2
        }
        throw MediaError(
            path: name, "the WAV ends before its samples", hint: SoundDecoding.damaged)
    }
}
