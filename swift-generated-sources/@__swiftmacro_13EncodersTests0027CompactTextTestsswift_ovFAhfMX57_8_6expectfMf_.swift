Testing.__checkBinaryOperation(one,{ $0 == $1() },three,expression: .__fromBinaryOperation(.__fromSyntaxNode("one"),"==",.__fromSyntaxNode("three")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:58:9-58:30
