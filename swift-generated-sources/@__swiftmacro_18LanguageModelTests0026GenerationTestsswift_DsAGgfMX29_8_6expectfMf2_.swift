Testing.__checkBinaryOperation(result.pieces.map(\.text),{ $0 == $1() },["Hello", " world", "!"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"result.pieces.map(\.text)"#),"==",.__fromSyntaxNode(#"["Hello", " world", "!"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:30:9-30:71
