Testing.__checkBinaryOperation(grammar.minimumTokens,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("grammar.minimumTokens"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:146:9-146:44
