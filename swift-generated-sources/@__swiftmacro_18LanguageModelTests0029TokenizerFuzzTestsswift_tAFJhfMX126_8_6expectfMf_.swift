Testing.__checkValue(try Self.read(seed, kind) != nil,expression: .__fromSyntaxNode("try Self.read(seed, kind) != nil"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFuzzTests.swift:127:9-127:50
