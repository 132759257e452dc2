Testing.__checkBinaryOperation(abs(moved - 0.95 * weight),{ $0 < $1() },1e-6,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(moved - 0.95 * weight)"),"<",.__fromSyntaxNode("1e-6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/AdamWTests.swift:46:13-46:55
