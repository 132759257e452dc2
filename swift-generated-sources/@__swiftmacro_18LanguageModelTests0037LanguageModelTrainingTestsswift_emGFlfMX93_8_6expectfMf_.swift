Testing.__checkBinaryOperation(before,{ $0 > $1() },8,expression: .__fromBinaryOperation(.__fromSyntaxNode("before"),">",.__fromSyntaxNode("8")),comments: [.__line("// Two strides are possible, so a perplexity near 2 at the second token is all there is to"),.__line("// know, and 1 behind it.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/LanguageModelTrainingTests.swift:94:9-94:28
