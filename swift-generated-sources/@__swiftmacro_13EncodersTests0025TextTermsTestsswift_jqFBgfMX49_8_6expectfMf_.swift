Testing.__checkBinaryOperation(years[0],{ $0 == $1() },years[1],expression: .__fromBinaryOperation(.__fromSyntaxNode("years[0]"),"==",.__fromSyntaxNode("years[1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:50:9-50:38
