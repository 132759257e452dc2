Testing.__checkBinaryOperation(spared.vector,{ $0 == $1() },before,expression: .__fromBinaryOperation(.__fromSyntaxNode("spared.vector"),"==",.__fromSyntaxNode("before")),comments: [.__line("// Without a gradient, decay is all that moves a weight.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/AdamWTests.swift:44:9-44:41
