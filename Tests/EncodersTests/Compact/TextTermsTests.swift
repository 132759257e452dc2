import Testing

@testable import Encoders

@Suite struct TextTermsTests {
    private func words(_ text: String) -> [UInt64] { TextTerms.words(text) }

    @Test func `Case, composition and width do not tell words apart`() {
        #expect(words("Amélie") == words("ame\u{301}lie".uppercased()))
        #expect(words("ＡＢＣ１") == words("abc1"))
        #expect(words("Amélie") != words("Amelie"))
        #expect(words("Mother's Day") == words("mothers day"))
    }

    @Test func `Ideographs are words of their own and other scripts keep theirs whole`() {
        #expect(words("千と千尋").count == 4)
        #expect(words("千と千尋")[0] == words("千")[0])
        #expect(words("Солярис हिन्दी").count == 2)
    }

    @Test func `Text without a word has no terms`() {
        for text in ["", "   ", "—!?…", "\u{0}\u{1b}[2J"[...].description] {
            let item = ItemText(title: text, year: 1999)
            #expect(TextTerms(item).hashes.isEmpty == words(text).isEmpty)
        }
        #expect(TextTerms(ItemText(year: 1999)).hashes.isEmpty)
        #expect(TextTerms(ItemText(title: "…", year: 1999)).hashes.isEmpty)
    }

    @Test func `Pairs are ordered and stay within their field`() {
        let one = TextTerms(ItemText(title: "red river")).hashes
        let turned = TextTerms(ItemText(title: "river red")).hashes
        #expect(one.count == 3)
        #expect(Set(one).intersection(turned).count == 2)
        let apart = TextTerms(ItemText(title: "red", description: "river")).hashes
        #expect(apart.count == 2)
    }

    @Test func `An attribute is also a term as a whole, apart from the same words elsewhere`() {
        let brand = TextTerms(
            ItemText(attributes: [.init(kind: "brand", name: "Burt's Bees")]))
        let category = TextTerms(
            ItemText(attributes: [.init(kind: "category", name: "Burt's Bees")]))
        #expect(brand.hashes.count == 4)
        #expect(Set(brand.hashes).intersection(category.hashes).count == 3)
    }

    @Test func `A decade is shared by its years`() {
        let years = [1991, 1999, 2000].map { TextTerms(ItemText(title: "a", year: $0)).hashes }
        #expect(years[0] == years[1])
        #expect(years[0] != years[2])
    }

    @Test func `Endless text is read up to a bound`() {
        let endless = String(repeating: "word \u{202e} ", count: 50_000)
        #expect(words(endless).count == TextTerms.maximumWords)
    }
}
