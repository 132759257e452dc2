Testing.__checkBinaryOperation(RandomStream(seed: 1, component: "a"),{ $0 == $1() },streams[0],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"RandomStream(seed: 1, component: "a")"#),"==",.__fromSyntaxNode("streams[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:19:9-19:69
