Testing.__checkBinaryOperation(Array(gpt2.decode(reference.gpt2).utf8),{ $0 == $1() },utf8,expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(gpt2.decode(reference.gpt2).utf8)"),"==",.__fromSyntaxNode("utf8")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:51:13-51:69
