import CKernels
import Foundation
import Tensor
import Testing

/// The kernels that describe pictures and sounds against plain loops in double precision.
@Suite struct StatisticsKernelTests {
    private func picture(_ width: Int, _ height: Int) -> [UInt8] {
        let draw = RandomStream(seed: 4, component: "statistics")
        return (0..<width * height * 3).map { UInt8(draw.integer($0, below: 256)) }
    }

    @Test(arguments: [(1, 1), (3, 2), (4, 4), (17, 9)])
    func `Colour statistics agree with the plain loop`(width: Int, height: Int) {
        var pixels = picture(width, height)
        // Some greys beside the colours.
        for place in stride(from: 0, to: pixels.count, by: 9) {
            pixels[place + 1] = pixels[place]
            pixels[place + 2] = pixels[place]
        }
        var out = [Float](repeating: .nan, count: colour_statistics)
        kernel_colour_statistics(width, height, pixels, &out)
        var levels = [Double](repeating: 0, count: 48)
        var joint = [Double](repeating: 0, count: 44)
        var cells = [[[Double]]](repeating: [[], [], []], count: 16)
        let share = 1 / Double(width * height)
        for place in 0..<width * height {
            let (r, g, b) = (
                Double(pixels[3 * place]), Double(pixels[3 * place + 1]),
                Double(pixels[3 * place + 2])
            )
            let channels = [(r + g + b) / 3, (r - g + 255) / 2, ((r + g) / 2 - b + 255) / 2]
            let (row, column) = (place / width * 4 / height, place % width * 4 / width)
            for (channel, value) in channels.enumerated() {
                levels[channel * 16 + Int(value / 16)] += share
                cells[row * 4 + column][channel].append(value)
            }
            let (most, least) = (max(r, g, b), min(r, g, b))
            if most - least > 32 {
                var hue =
                    most == r
                    ? (g - b) / (most - least)
                    : most == g ? (b - r) / (most - least) + 2 : (r - g) / (most - least) + 4
                if hue < 0 { hue += 6 }
                joint[min(Int(hue * 2), 11) * 3 + Int(most) * 3 / 256] += share
            } else {
                joint[36 + Int((r + g + b) / 3) * 8 / 256] += share
            }
        }
        var expected = levels + joint
        for cell in cells {
            for values in cell {
                let mean = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
                let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
                let variance = values.isEmpty ? 0 : squares / Double(values.count)
                expected += [mean / 255, variance.squareRoot() / 255]
            }
        }
        expectClose(out, expected)
    }

    @Test(arguments: [(1, 1), (2, 9), (3, 3), (13, 8)])
    func `Gradient statistics agree with the plain loop`(width: Int, height: Int) {
        let lightness = randoms("lightness", width * height).map { 60 * $0 }
        var out = [Float](repeating: .nan, count: gradient_statistics)
        kernel_gradient_statistics(width, height, lightness, &out)
        var cells = [Double](repeating: 0, count: 72)
        var sizes = [Double](repeating: 0, count: 8)
        for y in 1..<max(height - 1, 1) where height > 2 {
            for x in 1..<max(width - 1, 1) where width > 2 {
                func level(_ x: Int, _ y: Int) -> Double { Double(lightness[y * width + x]) }
                let dx = (level(x + 1, y) - level(x - 1, y)) / 2
                let dy = (level(x, y + 1) - level(x, y - 1)) / 2
                let size = (dx * dx + dy * dy).squareRoot()
                let step = (0..<7).first { size <= Double(1 << $0) } ?? 7
                sizes[step] += 1 / Double((width - 2) * (height - 2))
                var turn = atan2(dy, dx) / .pi
                if turn < 0 { turn += 1 }
                let cell = y * 3 / height * 3 + x * 3 / width
                cells[cell * 8 + Int(turn * 8 + 0.5) % 8] += size
            }
        }
        let total = cells.reduce(0, +) + 1
        let whole = (0..<8).map { direction in
            (0..<9).reduce(0) { $0 + cells[$1 * 8 + direction] } / total
        }
        var expected: [Double] = []
        for cell in 0..<9 {
            let bins = cells[cell * 8..<cell * 8 + 8]
            let length = bins.reduce(0) { $0 + $1 * $1 }.squareRoot() + 1
            expected += bins.map { $0 / length }
        }
        expectClose(out, expected + whole + sizes, tolerance: 1e-4)
    }

    @Test(arguments: [(4, 2, 0), (8, 8, 5), (16, 4, 40)])
    func `Power spectra agree with the sum that defines them`(size: Int, hop: Int, count: Int) {
        let samples = randoms("samples", count)
        let frames = 3
        var power = [Float](repeating: .nan, count: frames * (size / 2 + 1))
        var work = [Float](repeating: .nan, count: 4 * size)
        kernel_power_spectra(frames, size, hop, count, samples, &power, &work)
        var expected: [Double] = []
        for frame in 0..<frames {
            for bin in 0...size / 2 {
                var (real, imaginary) = (0.0, 0.0)
                for n in 0..<size where frame * hop + n < count {
                    let window = 0.5 - 0.5 * cos(2 * .pi * Double(n) / Double(size))
                    let angle = 2 * .pi * Double(bin * n) / Double(size)
                    real += Double(samples[frame * hop + n]) * window * cos(angle)
                    imaginary -= Double(samples[frame * hop + n]) * window * sin(angle)
                }
                expected.append(real * real + imaginary * imaginary)
            }
        }
        expectClose(power, expected, tolerance: 1e-4)
    }
}
