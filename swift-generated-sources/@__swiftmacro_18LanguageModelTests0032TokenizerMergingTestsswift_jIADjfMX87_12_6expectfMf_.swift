Testing.__checkBinaryOperation(merging.symbols.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("merging.symbols.count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:88:13-88:48
