Testing.__checkBinaryOperation(fnv1a("a"),{ $0 == $1() },0xAF63_DC4C_8601_EC8C,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fnv1a("a")"#),"==",.__fromSyntaxNode("0xAF63_DC4C_8601_EC8C")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:7:9-7:53
