Testing.__checkValue(tokens.contains { $0.count > 2 && $0.allSatisfy { (48...57).contains($0) } },expression: .__fromNegation(.__fromSyntaxNode("tokens.contains { $0.count > 2 && $0.allSatisfy { (48...57).contains($0) } }"), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:41:9-41:95
