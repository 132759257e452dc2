Testing.__checkBinaryOperation(Set(streams.map { $0.bits(5) }).count,{ $0 == $1() },streams.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(streams.map { $0.bits(5) }).count"),"==",.__fromSyntaxNode("streams.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:18:9-18:72
