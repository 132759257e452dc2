Testing.__checkValue(ids.allSatisfy { $0 >= 0 && Int($0) < tokenizer.vocabularyCount },expression: .__fromSyntaxNode("ids.allSatisfy { $0 >= 0 && Int($0) < tokenizer.vocabularyCount }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:153:17-153:91
