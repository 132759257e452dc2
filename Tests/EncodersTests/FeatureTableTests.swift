import Encoders
import Testing

@Suite struct FeatureTableTests {
    let table = FeatureTable(
        .text, width: 2, isPresent: [true, false, true, true],
        values: [3, 4, 7, 7, 0, 0, .infinity, 1], source: "made by hand")

    @Test func `A present row has length one`() {
        #expect(Array(table[0]) == [0.6, 0.8])
    }

    @Test func `An absent row is zero whatever was given for it`() {
        #expect(Array(table[1]) == [0, 0])
        #expect(!table.isPresent[1])
    }

    @Test func `A row without length or with infinities counts as absent`() {
        #expect(!table.isPresent[2])
        #expect(!table.isPresent[3])
        #expect(Array(table[3]) == [0, 0])
        #expect(table.presentCount == 1)
    }

    @Test func `Hiding an item clears its row and leaves the others alone`() {
        let hidden = table.hiding { $0 == 0 }
        #expect(Array(hidden[0]) == [0, 0])
        #expect(hidden.presentCount == 0)
        #expect(table.hiding { _ in false } == table)
    }
}
