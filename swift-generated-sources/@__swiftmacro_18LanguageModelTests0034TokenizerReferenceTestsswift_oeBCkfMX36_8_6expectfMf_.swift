Testing.__checkBinaryOperation(references.count,{ $0 == $1() },338,expression: .__fromBinaryOperation(.__fromSyntaxNode("references.count"),"==",.__fromSyntaxNode("338")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:37:9-37:41
