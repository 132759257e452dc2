import Tensor
import Testing

@Suite struct RandomStreamTests {
    @Test func `hashes are the published ones`() {
        #expect(fnv1a("") == 0xCBF2_9CE4_8422_2325)
        #expect(fnv1a("a") == 0xAF63_DC4C_8601_EC8C)
        // First output of SplitMix64 seeded with 0, as published with its reference code.
        #expect(RandomStream(key: 0).bits(0) == 0xE220_A839_7B1D_CDAF)
    }

    @Test func `streams of different components, seeds and indices differ`() {
        let streams = [
            RandomStream(seed: 1, component: "a"), RandomStream(seed: 2, component: "a"),
            RandomStream(seed: 1, component: "b"), RandomStream(seed: 1, component: "a").stream(0),
            RandomStream(seed: 1, component: "a").stream(1),
        ]
        #expect(Set(streams.map { $0.bits(5) }).count == streams.count)
        #expect(RandomStream(seed: 1, component: "a") == streams[0])
    }

    @Test func `uniform, normal and integers have their moments`() {
        let stream = RandomStream(seed: 3, component: "moments")
        let count = 20_000
        let uniforms = (0..<count).map { Double(stream.uniform($0)) }
        let normals = (0..<count).map { Double(stream.stream(1).normal($0)) }
        #expect(uniforms.allSatisfy { $0 >= 0 && $0 < 1 })
        #expect(abs(uniforms.reduce(0, +) / Double(count) - 0.5) < 0.01)
        #expect(abs(normals.reduce(0, +) / Double(count)) < 0.03)
        #expect(abs(normals.map { $0 * $0 }.reduce(0, +) / Double(count) - 1) < 0.04)
        var counts = [Int](repeating: 0, count: 7)
        for counter in 0..<count { counts[stream.stream(2).integer(counter, below: 7)] += 1 }
        #expect(counts.allSatisfy { abs($0 - count / 7) < 250 })
    }

    @Test func `a permutation holds every index once`() {
        let order = RandomStream(seed: 1, component: "order").permutation(of: 100)
        #expect(order.sorted() == (0..<100).map { Int32($0) })
        #expect(order != order.sorted())
        #expect(RandomStream(seed: 1, component: "order").permutation(of: 0).isEmpty)
    }
}
