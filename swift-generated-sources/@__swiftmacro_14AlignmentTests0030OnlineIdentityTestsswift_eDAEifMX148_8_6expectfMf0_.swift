Testing.__checkBinaryOperation(latents,{ $0 == $1() },served.itemLatents(Array(0..<40)),expression: .__fromBinaryOperation(.__fromSyntaxNode("latents"),"==",.__fromSyntaxNode("served.itemLatents(Array(0..<40))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:149:9-149:62
