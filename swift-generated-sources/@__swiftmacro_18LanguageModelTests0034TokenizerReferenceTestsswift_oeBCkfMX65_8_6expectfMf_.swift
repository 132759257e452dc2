Testing.__checkBinaryOperation(llama.vocabularyCount,{ $0 == $1() },32_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("llama.vocabularyCount"),"==",.__fromSyntaxNode("32_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:66:9-66:49
