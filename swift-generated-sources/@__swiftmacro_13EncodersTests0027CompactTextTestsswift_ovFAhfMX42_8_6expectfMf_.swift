Testing.__checkBinaryOperation(within,{ $0 > $1() },2 * across,expression: .__fromBinaryOperation(.__fromSyntaxNode("within"),">",.__fromSyntaxNode("2 * across")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:43:9-43:37
