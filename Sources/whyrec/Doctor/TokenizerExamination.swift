import Catalog
import LanguageModel

/// Whether the tokenizer of a model's folder gives texts back, and fits the model.
struct TokenizerExamination: Encodable {
    let vocabulary: Int
    let texts: Int
    let roundTrips: Int
    /// Texts that came back changed, sanitised.
    let changed: [String]

    private enum CodingKeys: String, CodingKey {
        case vocabulary, texts, roundTrips, changed
    }

    /// Loads the tokenizer beside the weights and tries it.
    init(folder: ModelFolder) throws(LanguageModelError) {
        let tokenizer = try loadTokenizer(folder: folder.path)
        vocabulary = tokenizer.vocabularyCount
        texts = Self.samples.count
        let failures = Self.samples.filter { text in
            tokenizer.decode(tokenizer.encode(text, marked: true)) != text
        }
        roundTrips = texts - failures.count
        changed = failures.map { LanguageModelError.quoted($0) }
    }

    /// What is wrong, for a model with so many tokens.
    func findings(modelVocabulary: Int) -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        if vocabulary > modelVocabulary {
            findings.append(
                DoctorFinding(
                    code: "tokenizer-exceeds-model", severity: .error,
                    count: vocabulary - modelVocabulary,
                    example: "the tokenizer has \(vocabulary) tokens, the model \(modelVocabulary)",
                    advice: "Tokens past the model's are refused; take the tokenizer of this model."
                ))
        }
        if let first = changed.first {
            findings.append(
                DoctorFinding(
                    code: "tokenizer-changes-text", severity: .warning, count: changed.count,
                    example: first,
                    advice:
                        "Normal for tokenizers that fold case or spaces; else files are missing."
                ))
        }
        return findings
    }

    private static let samples = [
        "The Martian (2015)", "Rank the candidates.", "two  spaces", "it's, we've", "naïve café",
        "映画 ★ 🎬", "a\tb\nc", "12345 6.78", "<s>not special?</s>", "Amélie", "Ⅷ ½ ﬁ",
        "e\u{301} and é", "Привет, мир", "👩‍🚀", "x = [1, 2]; // {}", "ǅ",
    ]
}
