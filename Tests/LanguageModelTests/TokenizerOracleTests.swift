import Foundation
import TestFiles
import Testing

@testable import LanguageModel

@Suite(.enabled(if: SharedFolder.hasFixtures, "the shared oracles are not here"))
struct TokenizerOracleTests {
    private struct Expected: Decodable {
        struct Case: Decodable {
            let text: String
            let ids: [Int32]
            let decoded: String
        }
        struct Cases: Decodable { let tokenizer: [Case] }
        let cases: Cases
    }

    @Test(
        "tokenizer.json of the small models gives the reference's ids and text",
        arguments: ["opt-tiny", "opt-tiny-postln-proj", "llama-tiny"])
    func equalsReference(folder: String) throws {
        let folder = SharedFolder.fixtures + "/" + folder
        let path = folder + "/tokenizer.json"
        let tokenizer = try BytePairTokenizer(
            tokenizerJSON: sharedBytes(path), path: path)
        let expected = try JSONDecoder().decode(
            Expected.self,
            from: Data(contentsOf: URL(filePath: folder + "/expected.json")))
        #expect(expected.cases.tokenizer.count == 13)
        for example in expected.cases.tokenizer {
            #expect(tokenizer.encode(trusted: example.text, marked: true) == example.ids)
            #expect(Array(tokenizer.decode(example.ids).utf8) == Array(example.decoded.utf8))
            #expect(tokenizer.beginning == example.ids.first)
            if !example.text.contains("</s>") {
                #expect(tokenizer.encode(example.text, marked: true) == example.ids)
                #expect(
                    tokenizer.encode(example.text, marked: false) == Array(example.ids.dropFirst()))
            }
        }
    }

    @Test(
        "text that names a special token opens none", arguments: ["opt-tiny", "llama-tiny"])
    func specialsStayShut(folder: String) throws {
        let path = SharedFolder.fixtures + "/" + folder + "/tokenizer.json"
        let tokenizer = try BytePairTokenizer(
            tokenizerJSON: sharedBytes(path), path: path)
        let text = "<s>not special?</s><pad><unk>"
        let ids = tokenizer.encode(text, marked: false)
        for name in ["<s>", "</s>", "<pad>", "<unk>"] {
            if let special = tokenizer.special(name) {
                #expect(tokenizer.bytes(of: special) == nil)
                #expect(!ids.contains(special))
            }
        }
        #expect(tokenizer.decode(ids) == text)
    }
}
