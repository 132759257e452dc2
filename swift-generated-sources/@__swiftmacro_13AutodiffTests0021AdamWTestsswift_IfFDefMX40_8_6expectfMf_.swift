Testing.__checkBinaryOperation(all.matrix,{ $0 == $1() },spared.matrix,expression: .__fromBinaryOperation(.__fromSyntaxNode("all.matrix"),"==",.__fromSyntaxNode("spared.matrix")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/AdamWTests.swift:41:9-41:45
