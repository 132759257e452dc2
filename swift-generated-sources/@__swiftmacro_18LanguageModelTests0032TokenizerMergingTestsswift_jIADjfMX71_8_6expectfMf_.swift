Testing.__checkBinaryOperation(ids,{ $0 == $1() },Array(repeating: 265, count: 97) + [264, 262, 260],expression: .__fromBinaryOperation(.__fromSyntaxNode("ids"),"==",.__fromSyntaxNode("Array(repeating: 265, count: 97) + [264, 262, 260]")),comments: [.__line("// 97 of 1,024, then the binary digits of 672.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:72:9-72:75
