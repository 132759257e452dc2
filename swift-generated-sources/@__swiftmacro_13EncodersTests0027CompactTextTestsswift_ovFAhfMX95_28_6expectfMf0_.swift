Testing.__checkBinaryOperation(inside,{ $0 > $1() },0.99,expression: .__fromBinaryOperation(.__fromSyntaxNode("inside"),">",.__fromSyntaxNode("0.99")),comments: ["vector \(vector): \(inside)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:96:29-96:82
