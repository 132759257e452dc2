Testing.__checkBinaryOperation(allowed(constraint),{ $0 == $1() },Set([45] + vocabulary.ends + (256..<256 + 119)),expression: .__fromBinaryOperation(.__fromSyntaxNode("allowed(constraint)"),"==",.__fromSyntaxNode("Set([45] + vocabulary.ends + (256..<256 + 119))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:155:9-155:88
