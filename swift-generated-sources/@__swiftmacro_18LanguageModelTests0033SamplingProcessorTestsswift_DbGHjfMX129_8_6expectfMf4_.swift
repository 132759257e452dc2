Testing.__checkBinaryOperation(SamplingOptions().problem,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("SamplingOptions().problem"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:130:9-130:50
