import Synthesis
import Testing

@Suite struct PlantedTraitTests {
    @Test func `There is a trait for each modality`() {
        #expect(PlantedTrait.allCases.map(\.rawValue) == ["theme", "style", "mood"])
    }
}
