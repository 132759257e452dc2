import TestFiles

extension SharedFolder {
    static let clip = path("oracles/fixtures/clip-tiny")
    static let wav2vec2 = path("oracles/fixtures/wav2vec2-tiny")
    static let hasFixtures =
        has("oracles/fixtures/clip-tiny/expected.json")
        && has("oracles/fixtures/wav2vec2-tiny/expected.json")

    static let clipTokenizer = path("data/models/tokenizers/clip")
    static let hasTokenizer = has("data/models/tokenizers/clip")
    static let poster = path("data/movielens-1m/posters/1.jpg")
    static let hasPoster = has("data/movielens-1m/posters/1.jpg")
    static let speech = path("data/audio-fsdd/wav/0_george_0.wav")
    static let hasSpeech = has("data/audio-fsdd/wav/0_george_0.wav")
}
