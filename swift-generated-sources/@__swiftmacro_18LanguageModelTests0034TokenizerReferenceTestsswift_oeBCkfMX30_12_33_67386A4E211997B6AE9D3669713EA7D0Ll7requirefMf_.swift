Testing.__checkValue(loaded.first { $0.0 == name },expression: .__fromSyntaxNode("loaded.first { $0.0 == name }"),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:31:13-31:52
