Testing.__checkBinaryOperation(CompactText().encode([]).itemCount,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("CompactText().encode([]).itemCount"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:70:9-70:57
