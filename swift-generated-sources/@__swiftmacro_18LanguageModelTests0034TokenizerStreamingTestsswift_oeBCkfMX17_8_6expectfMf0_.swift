Testing.__checkBinaryOperation(decoder.finish(),{ $0 == $1() },"",expression: .__fromBinaryOperation(.__fromSyntaxNode("decoder.finish()"),"==",.__fromStringLiteral(#""""#, "")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:18:9-18:40
