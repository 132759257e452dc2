Testing.__checkBinaryOperation(allowed(constraint),{ $0 == $1() },Set(vocabulary.ends),expression: .__fromBinaryOperation(.__fromSyntaxNode("allowed(constraint)"),"==",.__fromSyntaxNode("Set(vocabulary.ends)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:30:9-30:61
