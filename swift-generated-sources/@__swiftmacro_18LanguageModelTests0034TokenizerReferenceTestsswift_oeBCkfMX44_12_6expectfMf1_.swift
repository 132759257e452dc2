Testing.__checkBinaryOperation(llama.encode(text, marked: true),{ $0 == $1() },[1] + reference.llama,expression: .__fromBinaryOperation(.__fromSyntaxNode("llama.encode(text, marked: true)"),"==",.__fromSyntaxNode("[1] + reference.llama")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:45:13-45:79
