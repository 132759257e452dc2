Testing.__checkBinaryOperation(processed(processor)[5],{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("processed(processor)[5]"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:33:9-33:46
