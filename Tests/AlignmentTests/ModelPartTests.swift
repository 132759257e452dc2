import Alignment
import Testing

@Suite struct ModelPartTests {
    @Test func `Parts are named as a person types them`() {
        let names =
            "adapter gate ema text image audio prompt evidence ewc replay distillation "
        #expect(
            ModelPart.allCases.map(\.rawValue).joined(separator: " ")
                == names + "alignment reconstruction pq")
    }

    @Test func `Parts of learning need the stream to be learned again`() {
        let later = ModelPart.allCases.filter { !$0.actsAtOnce }.map(\.rawValue)
        #expect(later == ["ewc", "replay", "distillation", "alignment", "reconstruction"])
    }
}
