Testing.__checkBinaryOperation(one.count,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("one.count"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:33:9-33:32
