import Foundation
import Tensor
import Testing

@testable import Encoders

@Suite struct CompactTextTests {
    /// Two themes that share no word, with an item that has no text between them.
    static let texts: [ItemText] = {
        let themes = [
            ["shampoo", "soap", "hair", "rinse", "curls"],
            ["lipstick", "gloss", "colour", "matte", "lips"],
        ]
        let draw = RandomStream(seed: 5, component: "compact text test")
        var texts = (0..<40).map { item in
            let words = themes[item % 2]
            return ItemText(
                title: (0..<4).map { words[draw.integer(item * 8 + $0, below: 5)] }
                    .joined(separator: " "),
                attributes: [.init(kind: "brand", name: "Brand \(draw.integer(item, below: 6))")])
        }
        texts[7] = ItemText()
        return texts
    }()

    private func similarity(_ table: FeatureTable, _ one: Int, _ other: Int) -> Float {
        zip(table[one], table[other]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    @Test func `Items of a theme are closer than items of two`() {
        let table = CompactText(width: 8).encode(Self.texts)
        var within: Float = 0
        var across: Float = 0
        for one in 0..<40 where one != 7 {
            for other in 0..<one where other != 7 {
                if (one - other) % 2 == 0 {
                    within += similarity(table, one, other)
                } else {
                    across += similarity(table, one, other)
                }
            }
        }
        #expect(within > 2 * across)
    }

    @Test func `An item without text is absent, and the table says what made it`() {
        let table = CompactText(width: 8).encode(Self.texts, dataset: "abc")
        #expect(table.presentCount == 39)
        #expect(!table.isPresent[7])
        #expect(table.dataset == "abc")
        #expect(table.fingerprint == CompactText(width: 8).fingerprint)
        #expect(table.fingerprint != CompactText(width: 9).fingerprint)
    }

    @Test func `Bits depend on neither the number of workers nor the run`() {
        let one = CompactText(width: 8).encode(Self.texts, pool: WorkerPool(workerCount: 1))
        let three = CompactText(width: 8).encode(Self.texts, pool: WorkerPool(workerCount: 3))
        #expect(one == three)
    }

    @Test func `A catalogue of few texts leaves the last values zero`() {
        let table = CompactText(width: 64).encode(Array(Self.texts[..<3]))
        #expect(table.presentCount == 3)
        #expect(table.values.allSatisfy { $0.isFinite })
        for item in 0..<3 { #expect(table[item].dropFirst(3).allSatisfy { $0 == 0 }) }
        let same = CompactText(width: 4).encode([ItemText](repeating: Self.texts[0], count: 5))
        #expect(same.presentCount == 5)
        #expect(abs(similarity(same, 0, 4) - 1) < 1e-6)
        #expect(CompactText().encode([ItemText(), ItemText()]).presentCount == 0)
        #expect(CompactText().encode([]).itemCount == 0)
    }

    @Test func `The decomposition agrees with the eigenvectors of the whole product`() {
        let pool = WorkerPool(workerCount: 2)
        let matrix = TermMatrix(Self.texts, pool: pool).matrix
        let turned = matrix.transposed()
        let size = matrix.rowCount
        let identity = (0..<size * size).map { Float($0 % (size + 1) == 0 ? 1 : 0) }
        let whole = matrix.product(
            turned.product(identity, width: size, pool: pool), width: size, pool: pool)
        let exact = SmallEigenproblem(gram: whole.map(Double.init), size: size)
        let found = LeadingEigenvectors(6, size: size, seed: 3, pool: pool) { block, width in
            matrix.product(
                turned.product(block, width: width, pool: pool), width: width, pool: pool)
        }
        for vector in 0..<6 {
            #expect(abs(found.values[vector] - exact.values[vector]) < 1e-4 * exact.values[0])
            // The exact vector lies in the span that was found, whatever mixes equal eigenvalues.
            var inside = 0.0
            for other in 0..<6 {
                let dot = (0..<size).reduce(0.0) {
                    $0 + exact.vectors[vector * size + $1] * Double(found.vectors[$1 * 6 + other])
                }
                inside += dot * dot
            }
            if vector < 4 { #expect(inside > 0.99, "vector \(vector): \(inside)") }
        }
    }

    @Test func `Weights follow the formula of smoothed, sublinear TF-IDF`() {
        let pool = WorkerPool(workerCount: 1)
        // Columns are in the order of hash buckets, so compare the sorted weights.
        let texts = [ItemText(title: "a"), ItemText(title: "c"), ItemText(title: "a a b")]
        let matrix = TermMatrix(texts, pool: pool).matrix
        // a stands twice in the third and in two items of three; b, aa and ab in one.
        let (common, rare) = ((1 + log(2)) * (1 + log(4.0 / 3)), 1 + log(2.0))
        let length = (common * common + 3 * rare * rare).squareRoot()
        let expected = [common / length, rare / length, rare / length, rare / length].sorted()
        let row = matrix.values[2...].map(Double.init).sorted()
        #expect(matrix.values[0] == 1 && matrix.rowCount == 3)
        #expect(zip(row, expected).allSatisfy { abs($0 - $1) < 1e-6 }, "\(row) \(expected)")
    }
}
