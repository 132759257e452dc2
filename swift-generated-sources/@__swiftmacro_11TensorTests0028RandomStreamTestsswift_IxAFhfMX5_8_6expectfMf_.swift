Testing.__checkBinaryOperation(fnv1a(""),{ $0 == $1() },0xCBF2_9CE4_8422_2325,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fnv1a("")"#),"==",.__fromSyntaxNode("0xCBF2_9CE4_8422_2325")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:6:9-6:52
