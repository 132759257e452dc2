Testing.__checkBinaryOperation(apart.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("apart.count"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:36:9-36:34
