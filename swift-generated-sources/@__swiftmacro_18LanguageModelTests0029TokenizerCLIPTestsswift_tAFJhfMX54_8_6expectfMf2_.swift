Testing.__checkBinaryOperation(HTMLEntities.values["NotEqualTilde"],{ $0 == $1() },"\u{2242}\u{338}",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"HTMLEntities.values["NotEqualTilde"]"#),"==",.__fromStringLiteral(#""\u{2242}\u{338}""#, "≂̸")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:55:9-55:75
