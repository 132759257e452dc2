Testing.__checkBinaryOperation(result.pieces.map(\.text).prefix(7),{ $0 == $1() },["o", "n", "e", "", "", "\n#t", "w"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"result.pieces.map(\.text).prefix(7)"#),"==",.__fromSyntaxNode(#"["o", "n", "e", "", "", "\n#t", "w"]"#)),comments: [.__line("// The line break waits until it is clear that no stop text begins with it.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:81:9-81:93
