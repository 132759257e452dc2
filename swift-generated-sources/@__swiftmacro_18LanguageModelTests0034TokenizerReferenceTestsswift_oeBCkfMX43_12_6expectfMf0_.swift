Testing.__checkBinaryOperation(llama.encode(text, marked: false),{ $0 == $1() },reference.llama,expression: .__fromBinaryOperation(.__fromSyntaxNode("llama.encode(text, marked: false)"),"==",.__fromSyntaxNode("reference.llama")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:44:13-44:74
