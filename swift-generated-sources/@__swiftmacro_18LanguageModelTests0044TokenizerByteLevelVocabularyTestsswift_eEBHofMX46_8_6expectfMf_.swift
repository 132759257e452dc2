Testing.__checkValue((try? JSONSerialization.jsonObject(with: Data(written))) != nil,expression: .__fromSyntaxNode("(try? JSONSerialization.jsonObject(with: Data(written))) != nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:47:9-47:81
