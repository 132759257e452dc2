Testing.__checkBinaryOperation(Set(hashes).count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(hashes).count"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:134:9-134:40
