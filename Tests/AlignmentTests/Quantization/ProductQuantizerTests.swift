import Tensor
import Testing

@testable import Alignment

private func options(
    _ subspaces: Int, _ codebook: Int = 32, iterations: Int = 10, seed: UInt64 = 1
) -> ProductQuantizer.Options {
    var options = ProductQuantizer.Options(subspaces: subspaces)
    options.codebook = codebook
    options.iterations = iterations
    options.seed = seed
    return options
}

private func trained(
    _ table: LatentTable, _ options: ProductQuantizer.Options, pool: WorkerPool = .shared
) throws -> ProductQuantizer {
    try #require(try ProductQuantizer.train(on: table, options: options, pool: pool))
}

@Suite struct ProductQuantizerTests {
    @Test("the result depends on the seed, not on the number of workers")
    func isDeterministic() throws {
        let table = clusteredTable(400, 20)
        let one = try trained(table, options(6), pool: WorkerPool(workerCount: 1))
        let three = try trained(table, options(6), pool: WorkerPool(workerCount: 3))
        #expect(one == three)
        #expect(try trained(table, options(6, seed: 2)) != one)
        let codes = try QuantizedLatents(table, by: one, pool: WorkerPool(workerCount: 1))
        let same = try QuantizedLatents(table, by: one, pool: WorkerPool(workerCount: 3))
        #expect((0..<400).allSatisfy { codes[$0] == same[$0] })
    }

    @Test("every part of a code is the nearest centroid, and decoding gives it back")
    func encodesNearest() throws {
        let table = clusteredTable(300, 10)
        // Ten columns in four parts: widths 2, 3, 2, 3.
        let quantizer = try trained(table, options(4, 16))
        #expect(quantizer.starts == [0, 2, 5, 7, 10])
        let codes = try QuantizedLatents(table, by: quantizer)
        for item in stride(from: 0, to: 300, by: 17) {
            let row = table[item]
            let decoded = quantizer.decoded(codes[item])
            for part in 0..<4 {
                let columns = quantizer.columns(of: part)
                let distances = quantizer.centroids(of: part).map { centroid in
                    zip(columns, centroid).reduce(Float(0)) {
                        $0 + (row[$1.0] - $1.1) * (row[$1.0] - $1.1)
                    }
                }
                let chosen = distances[Int(codes[item][part])]
                #expect(chosen <= (distances.min() ?? 0) + 1e-6)
                #expect(
                    Array(decoded[columns]) == quantizer.centroids(of: part)[Int(codes[item][part])]
                )
            }
        }
    }

    @Test("the reconstruction error is that of the decoded latents and falls with more parts")
    func measuresError() throws {
        let table = clusteredTable(500, 24)
        var errors: [Double] = []
        for subspaces in [2, 6, 12] {
            let quantizer = try trained(table, options(subspaces))
            let codes = try QuantizedLatents(table, by: quantizer)
            var (lost, all) = (0.0, 0.0)
            for item in 0..<500 {
                for (value, kept) in zip(table[item], quantizer.decoded(codes[item])) {
                    lost += Double((value - kept) * (value - kept))
                    all += Double(value * value)
                }
            }
            let error = codes.reconstructionError(against: table)
            #expect(abs(error - lost / all) < 1e-6)
            errors.append(error)
        }
        #expect(errors[0] > errors[1] && errors[1] > errors[2])
        #expect(errors[2] < 0.1)
    }

    @Test("as many centroids as distinct points reconstruct them, repeated points and all")
    func repairsEmptyClusters() throws {
        // Sixteen distinct points, each many times over: a random start repeats some of them, so
        // only splitting large clusters gives each its own centroid.
        let table = LatentTable(count: 640, width: 2) { index, row in
            let point = index % 40 == 0 ? index / 40 : 3
            row[0] = Float(point % 4)
            row[1] = Float(point / 4) * 8
        }
        let quantizer = try trained(table, options(1, 16, iterations: 40))
        let codes = try QuantizedLatents(table, by: quantizer)
        #expect(codes.reconstructionError(against: table) < 1e-3)
        let constant = LatentTable(count: 50, width: 3) { _, row in row[1] = 2 }
        let flat = try QuantizedLatents(constant, by: trained(constant, options(3, 16)))
        #expect(flat.reconstructionError(against: constant) < 1e-5)
        let zero = LatentTable(count: 50, width: 3, filling: { _, _ in })
        let nothing = try QuantizedLatents(zero, by: trained(zero, options(3, 16)))
        #expect(nothing.reconstructionError(against: zero) == 0)
    }

    @Test("more passes do not make the codes worse")
    func improvesWithPasses() throws {
        let table = clusteredTable(600, 8)
        func error(_ passes: Int) throws -> Double {
            try QuantizedLatents(table, by: trained(table, options(2, iterations: passes)))
                .reconstructionError(against: table)
        }
        #expect(try error(15) < error(1))
    }

    @Test("a sample of the items serves when there are many")
    func samples() throws {
        let table = clusteredTable(2000, 8)
        var few = options(4, 16)
        few.pointsPerCentroid = 20
        let codes = try QuantizedLatents(table, by: trained(table, few))
        let all = try QuantizedLatents(table, by: trained(table, options(4, 16)))
        let (sampled, whole) = (
            codes.reconstructionError(against: table), all.reconstructionError(against: table)
        )
        #expect(sampled > whole && sampled < 1.5 * whole)
    }

    @Test("settings that do not suit the table are refused with a reason")
    func refusesSettings() {
        let table = clusteredTable(100, 8)
        for bad in [options(0), options(9), options(2, 8), options(2, 17), options(2, 512)] {
            #expect(throws: QuantizationError.self) {
                try ProductQuantizer.train(on: table, options: bad)
            }
        }
        #expect(throws: QuantizationError.self) {
            try ProductQuantizer.train(on: table, options: options(2, 128))
        }
        let broken = LatentTable(count: 100, width: 8) { item, row in
            row[3] = item == 77 ? .nan : 1
        }
        #expect(throws: QuantizationError.self) {
            try ProductQuantizer.train(on: broken, options: options(2, 16))
        }
    }

    @Test("training tells every pass and can be stopped")
    func reportsAndStops() throws {
        let table = clusteredTable(100, 8)
        let last = Counter()
        let whole = try ProductQuantizer.train(
            on: table, options: options(4, 16), progress: { last.set($0) })
        #expect(whole != nil && last.value == 40)
        let stopped = try ProductQuantizer.train(
            on: table, options: options(4, 16), shouldStop: { true })
        #expect(stopped == nil)
    }

    @Test("too few items for the codebook are warned of")
    func warns() throws {
        let quantizer = try trained(clusteredTable(100, 8), options(4, 16))
        #expect(quantizer.warning(items: 100) != nil)
        #expect(quantizer.warning(items: 16 * 39) == nil)
    }
}
