Testing.__checkBinaryOperation(allowed(constraint),{ $0 == $1() },Set(0x80...0xBF),expression: .__fromBinaryOperation(.__fromSyntaxNode("allowed(constraint)"),"==",.__fromSyntaxNode("Set(0x80...0xBF)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:76:9-76:57
