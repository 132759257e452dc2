import Tensor
import Testing

@testable import LanguageModel

struct CopyingStartTests {
    /// Lists of random tokens said twice; only the second time counts.
    private struct Repetitions: DocumentSource {
        let count = 64

        func document(_ index: Int) -> TrainingDocument {
            let order = RandomStream(seed: 3, component: "test").stream(index)
                .permutation(of: 199)
            let list = order.prefix(24).map { $0 + 1 }
            return TrainingDocument(
                tokens: [0] + list + [0] + list,
                weights: (0..<50).map { $0 > 26 ? 1 : 0 })
        }
    }

    private func perplexity(startsCopying: Bool, steps: Int = 0) -> Double {
        var shape = LanguageModelTraining.Shape(vocabularyCount: 200)
        shape.width = 128
        shape.feedForwardWidth = 64
        shape.blocks = 2
        shape.heads = 4
        shape.keyValueHeads = 2
        shape.rotaryBase = 1_000_000
        var options = LanguageModelTraining.Options()
        options.startsCopying = startsCopying
        options.shards = 2
        let source = Repetitions()
        let training = LanguageModelTraining(
            shape, options: options, on: source, corpus: "repetitions", heldOut: [])
        return training.perplexity(of: (0..<8).map(source.document))
    }

    @Test("the copying start repeats a list before anything is learnt, the plain one does not")
    func copiesUntrained() {
        let (copying, plain) = (perplexity(startsCopying: true), perplexity(startsCopying: false))
        #expect(copying < 25, "\(copying)")
        #expect(plain > 150, "\(plain)")
    }

    @Test("it asks for key and value heads over half of the width")
    func fitsSizes() {
        var shape = LanguageModelTraining.Shape(vocabularyCount: 200)
        #expect(CopyingStart.fits(shape))
        shape.keyValueHeads = 8
        #expect(!CopyingStart.fits(shape))
    }
}
