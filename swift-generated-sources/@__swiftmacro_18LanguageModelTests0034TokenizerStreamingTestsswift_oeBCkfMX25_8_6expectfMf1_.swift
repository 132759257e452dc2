Testing.__checkBinaryOperation(decoder.append(Self.ids([0x41])[0]),{ $0 == $1() },"\u{FFFD}A",expression: .__fromBinaryOperation(.__fromSyntaxNode("decoder.append(Self.ids([0x41])[0])"),"==",.__fromStringLiteral(#""\u{FFFD}A""#, "�A")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:26:9-26:68
