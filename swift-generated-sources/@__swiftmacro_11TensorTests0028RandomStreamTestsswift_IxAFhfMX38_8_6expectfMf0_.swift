Testing.__checkBinaryOperation(order,{ $0 != $1() },order.sorted(),expression: .__fromBinaryOperation(.__fromSyntaxNode("order"),"!=",.__fromSyntaxNode("order.sorted()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/RandomStreamTests.swift:39:9-39:41
