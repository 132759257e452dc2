Testing.__checkBinaryOperation(next[2].itemCount,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("next[2].itemCount"),"==",.__fromSyntaxNode("1")),comments: ["item 2 was new once"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:18:9-18:63
