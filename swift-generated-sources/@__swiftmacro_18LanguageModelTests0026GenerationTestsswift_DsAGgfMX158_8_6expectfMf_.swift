Testing.__checkBinaryOperation(result.tokens.allSatisfy { $0 < Self.count },{ $0 && $1() },result.isWhole == true,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.tokens.allSatisfy { $0 < Self.count }"),"&&",.__fromSyntaxNode("result.isWhole == true")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:159:9-159:88
