Testing.__checkBinaryOperation(allowed(constraint),{ $0 == $1() },[99, 259],expression: .__fromBinaryOperation(.__fromSyntaxNode("allowed(constraint)"),"==",.__fromSyntaxNode("[99, 259]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:27:9-27:50
