import Foundation
import Testing

@testable import Evaluation

/// Student's own data of 1908: extra hours of sleep of ten patients under two drugs.
private let sleepFirst = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
private let sleepSecond = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

@Suite struct StatisticsTests {
    @Test func `The incomplete beta function equals its closed forms`() {
        // I_x(2, 3) = 6x^2 - 8x^3 + 3x^4.
        for x in [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0] {
            let expected = 6 * x * x - 8 * x * x * x + 3 * x * x * x * x
            #expect(abs(regularizedIncompleteBeta(x, a: 2, b: 3) - expected) < 1e-13)
            #expect(abs(regularizedIncompleteBeta(x, a: 1, b: 1) - x) < 1e-13)
            let arcsine = 2 / Double.pi * asin(x.squareRoot())
            #expect(abs(regularizedIncompleteBeta(x, a: 0.5, b: 0.5) - arcsine) < 1e-12)
        }
    }

    @Test func `Log gamma gives factorials and the root of pi`() {
        #expect(abs(logGamma(5) - log(24)) < 1e-12)
        #expect(abs(logGamma(0.5) - log(Double.pi) / 2) < 1e-12)
        #expect(abs(logGamma(101) - 363.739_375_555_563_49) < 1e-9)
    }

    @Test(arguments: [0.0, 0.3, 1, 2.5, 4.303, 40])
    func `With two degrees of freedom p has its closed form`(t: Double) {
        let student = StudentDistribution(degreesOfFreedom: 2)
        let closed = 1 - t / (t * t + 2).squareRoot()
        #expect(abs(student.twoSidedProbability(of: t) - closed) < 1e-12)
        #expect(student.twoSidedProbability(of: -t) == student.twoSidedProbability(of: t))
    }

    @Test(arguments: [
        (1, 0.05, 12.706_204_7), (2, 0.05, 4.302_652_7), (9, 0.05, 2.262_157_2),
        (30, 0.05, 2.042_272_5), (2, 0.01, 9.924_843_2), (10, 0.001, 4.586_893_9),
        (22_362, 0.05, 1.960_070),
    ])
    func `Critical values equal the printed table`(df: Int, p: Double, t: Double) {
        let student = StudentDistribution(degreesOfFreedom: Double(df))
        #expect(abs(student.criticalValue(twoSided: p) - t) < 1e-6)
    }

    @Test func `The paired test reproduces the sleep data`() {
        let test = PairedTest(sleepFirst, sleepSecond)
        #expect(test.pairs == 10 && test.degreesOfFreedom == 9)
        #expect(abs(test.meanDifference + 1.58) < 1e-12)
        #expect(abs(test.t + 4.062_127_683) < 1e-8)
        #expect(abs(test.p - 0.002_832_890) < 1e-8)
        #expect(abs(test.low + 2.459_885_8) < 1e-6)
        #expect(abs(test.high + 0.700_114_2) < 1e-6)
        #expect(abs(test.dz - test.t / 10.0.squareRoot()) < 1e-12)
        // Deviations 1.789010 and 2.002249: d_av = -1.58 / 1.895630.
        #expect(abs(test.dav + 0.833_496) < 1e-5)
    }

    @Test func `Three seeds need an effect of 2.48 to be significant`() {
        let t = StudentDistribution(degreesOfFreedom: 2).criticalValue(twoSided: 0.05)
        #expect(abs(t / 3.0.squareRoot() - 2.484) < 1e-3)
    }

    @Test func `Equal models do not differ and a constant gap is certain`() {
        let same = PairedTest([1, 2, 3], [1, 2, 3])
        #expect(same.t == 0 && same.p == 1 && same.dz == 0 && same.low == 0 && same.high == 0)
        let shifted = PairedTest([2, 3, 4], [1, 2, 3])
        #expect(shifted.t == .infinity && shifted.p == 0)
    }

    @Test func `McNemar's exact p is the binomial tail`() {
        // 2 * (1 + 12 + 66) / 2^12.
        let test = McNemarTest(firstOnly: 2, secondOnly: 10)
        #expect(abs(test.p - 158.0 / 4096) < 1e-12)
        #expect(abs(test.chiSquared - 64.0 / 12) < 1e-12)
        #expect(McNemarTest(firstOnly: 0, secondOnly: 0).p == 1)
        #expect(McNemarTest(firstOnly: 4, secondOnly: 4).p == 1)
        #expect(abs(McNemarTest(firstOnly: 121, secondOnly: 59).chiSquared - 21.355_556) < 1e-5)
    }

    @Test func `McNemar counts only users on whom the models disagree`() {
        let test = McNemarTest([1, 1, 0, 0, 1], [1, 0, 0, 1, 0])
        #expect(test.firstOnly == 2 && test.secondOnly == 1)
        // A tenth of a hit, from a tie over the catalogue, is no hit.
        #expect(McNemarTest([0.1, 0.6], [0, 0.1]) == McNemarTest(firstOnly: 1, secondOnly: 0))
    }

    @Test func `Holm multiplies from the smallest and keeps the order`() {
        let adjusted = holmAdjusted([0.01, 0.04, 0.03, 0.005])
        for (value, expected) in zip(adjusted, [0.03, 0.06, 0.06, 0.02]) {
            #expect(abs(value - expected) < 1e-12)
        }
        #expect(holmAdjusted([0.9, 0.8]) == [1, 1])
        #expect(holmAdjusted([]) == [])
    }
}
