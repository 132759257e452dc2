import Testing

@testable import Alignment

@Suite struct CalibrationTests {
    @Test func `kappa rises from nothing with the count to its limit`() {
        let trust = Calibration.Trust(limit: 0.4, halfway: 5, bias: 0, newItemBias: -1)
        #expect(trust.kappa(0) == 0)
        #expect(trust.kappa(5) == 0.2)
        #expect(abs(trust.kappa(1_000_000) - 0.4) < 1e-5)
    }

    @Test func `a new item has a bias of its own and the prior counts logarithms`() {
        var calibration = Calibration.start
        calibration.withContent.newItemBias = -0.5
        calibration.withoutContent.bias = 0.25
        #expect(calibration.bias(count: 0, hasContent: true) == -0.5)
        #expect(calibration.bias(count: 1, hasContent: true) == 0)
        #expect(calibration.bias(count: 1, hasContent: false) == 0.25)
        calibration.countPrior = 1
        #expect(abs(calibration.bias(count: 1, hasContent: true) - 0.6931) < 1e-3)
    }

    @Test func `trust in content goes from its value for new items to that for known ones`() {
        let trust = Calibration.ContentTrust(limit: 0.2, fresh: 0.8, halfway: 6)
        #expect(trust.alpha(0) == 0.8)
        #expect(abs(trust.alpha(6) - 0.5) < 1e-9)
        #expect(abs(trust.alpha(1_000_000) - 0.2) < 1e-5)
        #expect(Calibration.ContentTrust(constant: 0.7).alpha(3) == 0.7)
    }

    @Test func `the gradient of the fit agrees with differences`() {
        var numbers = CalibrationNumbers(.start)
        numbers.values = [0.7, 1.1, 0, -0.4, 0.3, 0.2, 0.5, 0.6, 0.15, 0.4, 0.9, 1.3]
        func question() -> CalibrationCase {
            var work = CalibrationCase(candidates: 6)
            let rows: [(Double, Double, Int, Bool)] = [
                (1.2, 0.3, 3, true), (-0.5, 0.8, 0, true), (0.4, 0, 7, false), (2.0, 0, 0, false),
                (0.1, -0.6, 40, true), (-1.0, 0.2, 1, true),
            ]
            for row in rows {
                work.append(
                    collaborative: row.0, content: row.1, count: row.2, hasContent: row.3)
            }
            return work
        }
        var gradient = [Double](repeating: 0, count: CalibrationNumbers.count)
        var work = question()
        work.addGradient(of: numbers, to: &gradient)
        for place in gradient.indices where place != 2 {
            func loss(_ step: Double) -> Double {
                var moved = numbers
                moved.values[place] += step
                var (work, ignored) = (question(), gradient)
                return work.addGradient(of: moved, to: &ignored)
            }
            let numeric = (loss(1e-5) - loss(-1e-5)) / 2e-5
            #expect(abs(numeric - gradient[place]) < 1e-6, "number \(place)")
        }
        #expect(gradient[2] == 0, "the common bias with content is 0 by definition")
    }
}
