Testing.__checkBinaryOperation(decoder.append(Self.ids([0x9F])[0]),{ $0 == $1() },"",expression: .__fromBinaryOperation(.__fromSyntaxNode("decoder.append(Self.ids([0x9F])[0])"),"==",.__fromStringLiteral(#""""#, "")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:28:9-28:59
