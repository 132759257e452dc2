import Autodiff
import Tensor
import Testing

/// A gradient check for every operation a tape can record.
@Suite struct GradientTests {
    /// Forward passes are in single precision: differences carry about 1e-4 of noise.
    private let tolerance = 2e-3

    @Test(arguments: Operation.Kind.allCases)
    func `every operation has a gradient that agrees with differences`(kind: Operation.Kind) {
        for sample in OperationSample.all(of: kind) {
            let outcome = sample.check()
            #expect(
                outcome.error < tolerance,
                "\(sample.name): \(outcome.key) is off by \(outcome.error)")
            #expect(outcome.largest > 0.05, "\(sample.name): no gradient to speak of")
        }
    }

    @Test(arguments: Operation.Kind.allCases)
    func `no operation is without a check`(kind: Operation.Kind) {
        #expect(!OperationSample.all(of: kind).isEmpty, "add a sample for \(kind)")
    }

    @Test func `a wrong gradient is found`() {
        let sample = OperationSample.all(of: .weightedSum)[0]
        var recordings = 0
        let outcome = GradientCheck().run(sample.weights) { tape in
            sample.record(tape)
            // Differences see twice the function whose gradient was taken.
            if recordings > 0 { sample.record(tape) }
            recordings += 1
        }
        #expect(outcome.error > 0.1)
    }
}
