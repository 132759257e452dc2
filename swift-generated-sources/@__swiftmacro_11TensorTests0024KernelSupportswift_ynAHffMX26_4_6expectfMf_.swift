Testing.__checkBinaryOperation(actual.count == expected.count,{ $0 && $1() },differing == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("actual.count == expected.count"),"&&",.__fromSyntaxNode("differing == 0")),comments: ["\(differing) of \(actual.count) differ"],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/tree/Tests/TensorTests/KernelSupport.swift:27:5-29:40
