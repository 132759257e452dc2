Testing.__checkBinaryOperation(clip.encode(text, marked: true),{ $0 == $1() },reference.clip,expression: .__fromBinaryOperation(.__fromSyntaxNode("clip.encode(text, marked: true)"),"==",.__fromSyntaxNode("reference.clip")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:48:13-48:71
