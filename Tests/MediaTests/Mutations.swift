/// Damage done to a file: the same damage in every run.
struct Mutations {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func next(below limit: Int) -> Int {
        // A linear congruential generator; its upper half is random enough to hit every byte.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    /// The bytes with one to four changes: a value replaced, a bit turned, bytes cut or doubled.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...next(below: 4) where !bytes.isEmpty {
            let place = next(below: bytes.count)
            switch next(below: 5) {
            case 0: bytes[place] = UInt8(next(below: 256))
            case 1: bytes[place] ^= 1 << UInt8(next(below: 8))
            case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80][next(below: 4)]
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(below: 8)))
            default:
                bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 8)], at: place)
            }
        }
        return bytes
    }
}
