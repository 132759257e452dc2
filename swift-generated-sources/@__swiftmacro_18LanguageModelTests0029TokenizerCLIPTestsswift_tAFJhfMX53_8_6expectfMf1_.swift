Testing.__checkBinaryOperation(HTMLEntities.values["hearts"],{ $0 == $1() },"♥",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"HTMLEntities.values["hearts"]"#),"==",.__fromStringLiteral(#""♥""#, "♥")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:54:9-54:56
