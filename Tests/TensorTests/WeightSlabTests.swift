import Testing

@testable import Tensor

@Suite struct WeightSlabTests {
    /// Sizes that no matrix of another test has.
    private let size = 64 * 10_007
    private let other = 64 * 10_009

    @Test func `a matrix takes the place of one of its size that is gone`() {
        // Holds the slab, so that it does not go with the piece.
        let anchor = WeightSlab.piece(other)
        var piece: WeightSlab.Piece? = WeightSlab.piece(size)
        let first = piece?.base
        piece = nil
        var places: Set<UnsafeMutableRawPointer?> = [first]
        // Two hundred of them would fill the slab twice over.
        for _ in 0..<200 {
            let next = WeightSlab.piece(size)
            next.base.storeBytes(of: 7, as: UInt8.self)
            places.insert(next.base)
        }
        #expect(places.count <= 2, "\(places.count) places for one matrix at a time")
        withExtendedLifetime(anchor) {}
    }

    @Test func `places that are taken are no one else's`() {
        let pieces = (0..<5).map { _ in WeightSlab.piece(other) }
        let bases = pieces.map { Int(bitPattern: $0.base) }.sorted()
        for (one, next) in zip(bases, bases.dropFirst()) { #expect(next - one >= other) }
        #expect(bases.allSatisfy { $0 % 64 == 0 })
    }
}
