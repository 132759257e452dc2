Testing.__checkBinaryOperation(gpt2.encode(text, marked: true),{ $0 == $1() },reference.gpt2,expression: .__fromBinaryOperation(.__fromSyntaxNode("gpt2.encode(text, marked: true)"),"==",.__fromSyntaxNode("reference.gpt2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:47:13-47:71
