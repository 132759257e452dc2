Testing.__checkBinaryOperation(actual.count,{ $0 == $1() },expected.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("actual.count"),"==",.__fromSyntaxNode("expected.count")),comments: [],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/tree/Tests/TensorTests/KernelSupport.swift:15:5-15:76
