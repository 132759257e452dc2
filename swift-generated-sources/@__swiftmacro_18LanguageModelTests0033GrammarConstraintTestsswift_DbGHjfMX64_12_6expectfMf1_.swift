Testing.__checkBinaryOperation(constraint.spans.count,{ $0 == $1() },count,expression: .__fromBinaryOperation(.__fromSyntaxNode("constraint.spans.count"),"==",.__fromSyntaxNode("count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:65:13-65:53
