Testing.__checkBinaryOperation(allowed(constraint),{ $0 == $1() },[98, 256, 257],expression: .__fromBinaryOperation(.__fromSyntaxNode("allowed(constraint)"),"==",.__fromSyntaxNode("[98, 256, 257]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:25:9-25:55
