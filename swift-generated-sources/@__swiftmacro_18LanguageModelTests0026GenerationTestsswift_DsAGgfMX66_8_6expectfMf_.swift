Testing.__checkBinaryOperation(result.pieces.map(\.text),{ $0 == $1() },["", "é", "", "", "€", "", "", "", "😀"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"result.pieces.map(\.text)"#),"==",.__fromSyntaxNode(#"["", "é", "", "", "€", "", "", "", "😀"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:67:9-67:92
