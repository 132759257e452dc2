Testing.__checkBinaryOperation(worst,{ $0 <= $1() },tolerance,expression: .__fromBinaryOperation(.__fromSyntaxNode("worst"),"<=",.__fromSyntaxNode("tolerance")),comments: ["off by \(worst)"],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/tree/Tests/TensorTests/KernelSupport.swift:19:5-19:83
