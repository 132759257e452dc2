import CKernels
import Tensor
import Testing

private func random(_ count: Int, _ component: String) -> [Float] {
    let stream = RandomStream(seed: 31, component: component)
    return (0..<count).map { stream.normal($0) }
}

private func bytes(_ count: Int, _ component: String, below bound: Int = 256) -> [UInt8] {
    let stream = RandomStream(seed: 32, component: component)
    return (0..<count).map { UInt8(stream.integer($0, below: bound)) }
}

/// Codes laid out for the scan from codes item by item.
private func panels(_ codes: [[UInt8]], parts: Int) -> [UInt8] {
    let panel = Int(quantization_panel)
    var result = [UInt8](repeating: 0, count: (codes.count + panel - 1) / panel * panel * parts)
    for (item, code) in codes.enumerated() {
        for part in 0..<parts {
            result[(item / panel * parts + part) * panel + item % panel] = code[part]
        }
    }
    return result
}

@Suite struct QuantizationKernelTests {
    private static let shapes = [(1, 1), (63, 3), (64, 64), (65, 7), (700, 16), (1000, 256)]

    @Test("the scan finds what adding up the look-ups one by one finds, on every instruction set")
    func scanEqualsNaiveTwin() {
        let levels = [1, 3, 5].filter { $0 <= quantization_level() }
        for (count, parts) in Self.shapes {
            let codes = (0..<count).map { bytes(parts, "codes \($0)") }
            let layout = panels(codes, parts: parts)
            // Largest sums reach the last of the 16 bits.
            let tables = bytes(parts * 256, "tables").map { $0 < 3 ? 255 : $0 }
            let sums = codes.map { code in
                code.enumerated().reduce(0) { $0 + Int(tables[$1.offset * 256 + Int($1.element)]) }
            }
            let order = sums.indices.sorted { (sums[$0], $1) > (sums[$1], $0) }
            for capacity in [1, 10, 64, count + 3] {
                for level in levels {
                    var keys = [UInt64](repeating: 0, count: 2 * capacity + 256)
                    let found = keys.withUnsafeMutableBufferPointer { keys -> [Int] in
                        var list = quantization_list(
                            keys: keys.baseAddress, count: 0, capacity: capacity, minimum: 0,
                            reach: 0, best: 0, limit: 0, is_short: 0)
                        let all = (count + 63) / 64
                        // In two calls, the later panels first.
                        for part in [all / 2..<all, 0..<all / 2] {
                            quantization_scan_on(
                                Int32(level), layout, parts, count, part.lowerBound, part.count,
                                tables, &list)
                        }
                        quantization_list_cut(&list)
                        return keys.prefix(list.count).sorted(by: >).map {
                            Int(UInt32.max - UInt32(truncatingIfNeeded: $0))
                        }
                    }
                    #expect(found == Array(order.prefix(capacity)), "\(count) x \(parts), \(level)")
                }
            }
        }
    }

    @Test("a list with a reach keeps all that is near its best rows, or says that it is short")
    func listKeepsWhatIsWithinReach() {
        let (count, parts) = (3000, 5)
        let codes = (0..<count).map { bytes(parts, "codes \($0)") }
        let layout = panels(codes, parts: parts)
        let tables = bytes(parts * 256, "tables")
        let sums = codes.map { code in
            code.enumerated().reduce(0) { $0 + Int(tables[$1.offset * 256 + Int($1.element)]) }
        }
        let descending = sums.sorted(by: >)
        for level in [1, 3, 5] where level <= quantization_level() {
            for best in [1, 20] {
                for reach in [0, 100, 5000] {
                    let within = sums.indices.filter { sums[$0] >= descending[best - 1] - reach }
                    for capacity in [best, 500, count] {
                        var keys = [UInt64](repeating: 0, count: 2 * capacity + 256)
                        keys.withUnsafeMutableBufferPointer { keys in
                            var list = quantization_list(
                                keys: keys.baseAddress, count: 0, capacity: capacity, minimum: 0,
                                reach: UInt32(reach), best: best, limit: 0, is_short: 0)
                            quantization_scan_on(
                                Int32(level), layout, parts, count, 0, (count + 63) / 64, tables,
                                &list)
                            quantization_list_cut(&list)
                            let found = keys.prefix(list.count).map {
                                Int(UInt32.max - UInt32(truncatingIfNeeded: $0))
                            }
                            if list.is_short == 0 {
                                #expect(found.sorted() == within)
                            } else {
                                #expect(capacity < count && found.count == capacity)
                            }
                            if capacity == count { #expect(list.is_short == 0) }
                        }
                    }
                }
            }
        }
    }

    @Test("a query's table holds the dot products, its bytes are within half a step of them")
    func tablesEqualNaiveTwin() {
        for (width, parts, size, levels) in [(4, 1, 16, 255), (33, 5, 48, 255), (64, 16, 256, 200)]
        {
            let starts = (0...parts).map { Int32($0 * width / parts) }
            let codebook = random(width * size, "codebook").map { Float16Bits($0 / 8) }
            let query = random(width, "query")
            var floats = [Float](repeating: 0, count: parts * size)
            var lows = [Float](repeating: 0, count: parts)
            var bytes = [UInt8](repeating: 7, count: parts * 256)
            var bias: Float = 0
            let step = quantization_tables(
                codebook.map(\.bits), 4, starts, parts, size, query, levels, &floats, &lows,
                &bytes, &bias)
            #expect(step > 0)
            for part in 0..<parts {
                var least = Float.infinity
                for entry in 0..<size {
                    var exact = 0.0
                    for column in Int(starts[part])..<Int(starts[part + 1]) {
                        exact +=
                            Double(query[column]) * 4
                            * Double(codebook[column * size + entry].value)
                    }
                    let float = floats[part * size + entry]
                    #expect(abs(exact - Double(float)) < 1e-4)
                    least = min(least, float)
                    let byte = bytes[part * 256 + entry]
                    #expect(Int(byte) <= levels)
                    #expect(abs(lows[part] + step * Float(byte) - float) <= 0.501 * step)
                }
                #expect(lows[part] == least)
                for entry in size..<256 { #expect(bytes[part * 256 + entry] == 0) }
            }
            #expect(abs(bias - lows.reduce(0, +)) < 1e-4)
        }
    }

    @Test("a query of zeros has an empty table, not a division by zero")
    func tablesOfZero() {
        var floats = [Float](repeating: 1, count: 16)
        var lows: [Float] = [1]
        var bytes = [UInt8](repeating: 7, count: 256)
        var bias: Float = 1
        let codebook = (0..<32).map { Float16Bits(Float($0)).bits }
        let step = quantization_tables(
            codebook, 1, [0, 2], 1, 16, [0, 0], 255, &floats, &lows, &bytes, &bias)
        #expect(step == 0 && bias == 0 && bytes.allSatisfy { $0 == 0 })
    }

    @Test("the nearest centroid is the one a search in double precision finds")
    func assignEqualsNaiveTwin() {
        let panel = Int(quantization_panel)
        for (count, width, size) in [
            (1, 1, 16), (64, 2, 32), (130, 3, 48), (500, 4, 256), (90, 8, 16),
        ] {
            let rows = random(count * width, "rows \(width)")
            let stride = (count + panel - 1) / panel * panel
            var points = [Float](repeating: 9, count: width * stride)
            quantization_gather(rows, width, nil, count, 0, width, &points, stride)
            for point in 0..<stride {
                for column in 0..<width {
                    #expect(
                        points[column * stride + point]
                            == (point < count ? rows[point * width + column] : 0))
                }
            }
            let centroids = random(size * width, "centroids \(width)")
            let halves = (0..<size).map { entry in
                (0..<width).reduce(Float(0)) {
                    $0 + centroids[entry * width + $1] * centroids[entry * width + $1]
                } / 2
            }
            var nearest = [UInt8](repeating: 0, count: stride)
            let total = quantization_assign(
                points, stride, count, width, centroids, halves, size, &nearest)
            var expected = 0.0
            for point in 0..<count {
                let distances = (0..<size).map { entry in
                    (0..<width).reduce(0.0) { sum, column in
                        let off =
                            Double(rows[point * width + column])
                            - Double(centroids[entry * width + column])
                        return sum + off * off
                    }
                }
                let least = distances.min() ?? 0
                // Rounding may choose another of two that are as near.
                #expect(distances[Int(nearest[point])] < least + 1e-5)
                let norm = (0..<width).reduce(0.0) { sum, column in
                    sum + Double(rows[point * width + column])
                        * Double(rows[point * width + column])
                }
                expected += least - norm
            }
            #expect(abs(total - expected) < 1e-4 * Double(count))
        }
    }

    @Test("of equal centroids the first is chosen")
    func assignsFirstOfEqual() {
        var nearest = [UInt8](repeating: 9, count: 64)
        let centroids = [Float](repeating: 0.5, count: 16)
        _ = quantization_assign(
            random(64, "points"), 64, 64, 1, centroids, centroids.map { $0 * $0 / 2 }, 16, &nearest)
        #expect(nearest.allSatisfy { $0 == 0 })
    }
}

/// A float rounded to half precision, with its bits.
private struct Float16Bits {
    let bits: UInt16
    let value: Float

    init(_ float: Float) {
        // Truncated to eleven digits, so that the half is exact; the values here are not subnormal.
        value = Float(bitPattern: (abs(float) < 1e-3 ? 0 : float).bitPattern & 0xFFFF_E000)
        let magnitude = value.bitPattern & 0x7FFF_FFFF
        let sign = UInt16(truncatingIfNeeded: value.bitPattern >> 16) & 0x8000
        bits = sign | (magnitude == 0 ? 0 : UInt16((magnitude >> 13) - (112 << 10)))
    }
}
