Testing.__checkBinaryOperation(other.pieces.map(\.text).joined(),{ $0 == $1() },other.text,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"other.pieces.map(\.text).joined()"#),"==",.__fromSyntaxNode("other.text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:72:9-72:65
