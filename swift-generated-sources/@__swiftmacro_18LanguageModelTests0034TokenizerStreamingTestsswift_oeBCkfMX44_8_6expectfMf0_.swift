Testing.__checkBinaryOperation(text,{ $0 == $1() },Self.tokenizer.decode(Self.ids(bytes)),expression: .__fromBinaryOperation(.__fromSyntaxNode("text"),"==",.__fromSyntaxNode("Self.tokenizer.decode(Self.ids(bytes))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerStreamingTests.swift:45:9-45:64
