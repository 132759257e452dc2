Testing.__checkBinaryOperation(scores.withUnsafeMutableBufferPointer { greedy.choose(from: $0) },{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("scores.withUnsafeMutableBufferPointer { greedy.choose(from: $0) }"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:109:9-109:88
