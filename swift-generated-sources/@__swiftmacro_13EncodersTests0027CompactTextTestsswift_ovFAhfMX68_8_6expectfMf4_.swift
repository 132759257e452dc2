Testing.__checkBinaryOperation(CompactText().encode([ItemText(), ItemText()]).presentCount,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("CompactText().encode([ItemText(), ItemText()]).presentCount"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:69:9-69:82
