Testing.__checkBinaryOperation(decoder.finish(),{ $0 == $1() },"\u{FFFD}",expression: .__fromBinaryOperation(.__fromSyntaxNode("decoder.finish()"),"==",.__fromStringLiteral(#""\u{FFFD}""#, "�")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:29:9-29:48
