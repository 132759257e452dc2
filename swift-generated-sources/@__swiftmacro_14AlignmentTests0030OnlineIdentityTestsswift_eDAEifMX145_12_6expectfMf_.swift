Testing.__checkBinaryOperation(served.scores(for: [request])[0],{ $0 == $1() },all[index],expression: .__fromBinaryOperation(.__fromSyntaxNode("served.scores(for: [request])[0]"),"==",.__fromSyntaxNode("all[index]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:146:13-146:68
