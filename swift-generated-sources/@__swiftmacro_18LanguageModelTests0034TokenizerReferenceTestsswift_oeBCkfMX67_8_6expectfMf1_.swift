Testing.__checkBinaryOperation(llama.end,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("llama.end"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:68:9-68:32
