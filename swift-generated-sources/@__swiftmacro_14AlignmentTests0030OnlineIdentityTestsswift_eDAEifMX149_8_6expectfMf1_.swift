Testing.__checkBinaryOperation(latents,{ $0 == $1() },(0..<40).map { served.items[$0] },expression: .__fromBinaryOperation(.__fromSyntaxNode("latents"),"==",.__fromSyntaxNode("(0..<40).map { served.items[$0] }")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:150:9-150:62
