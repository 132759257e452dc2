import LanguageModel
import Testing

@Suite struct WeightLayoutTests {
    @Test func `stacked pieces share one product and keep their order`() {
        var section = SectionLayout()
        let first = section.matrix(["q", "k"], pieces: [8, 4], inputs: 8)
        let second = section.matrix(["o"], pieces: [8], inputs: 8, hasBias: true)
        #expect(first.outputs == 12 && first.index == 0 && second.index == 1)
        #expect(section.matrices == [first, second])
    }
}
