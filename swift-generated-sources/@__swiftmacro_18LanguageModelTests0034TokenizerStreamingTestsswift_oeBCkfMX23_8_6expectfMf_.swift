Testing.__checkBinaryOperation(decoder.append(Self.ids([0x80])[0]),{ $0 == $1() },"\u{FFFD}",expression: .__fromBinaryOperation(.__fromSyntaxNode("decoder.append(Self.ids([0x80])[0])"),"==",.__fromStringLiteral(#""\u{FFFD}""#, "�")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:24:9-24:67
