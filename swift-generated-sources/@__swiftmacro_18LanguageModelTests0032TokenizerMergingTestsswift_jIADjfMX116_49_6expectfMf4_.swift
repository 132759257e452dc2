Testing.__checkBinaryOperation(Array(strings[index]),{ $0 == $1() },string,expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(strings[index])"),"==",.__fromSyntaxNode("string")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:117:50-117:90
