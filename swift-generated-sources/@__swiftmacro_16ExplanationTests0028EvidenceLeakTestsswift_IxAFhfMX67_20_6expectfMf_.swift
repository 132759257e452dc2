Testing.__checkBinaryOperation(neighbor,{ $0 != $1() },user,expression: .__fromBinaryOperation(.__fromSyntaxNode("neighbor"),"!=",.__fromSyntaxNode("user")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:68:21-68:46
