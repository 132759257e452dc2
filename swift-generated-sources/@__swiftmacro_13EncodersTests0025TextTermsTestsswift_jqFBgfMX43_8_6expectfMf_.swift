Testing.__checkBinaryOperation(brand.hashes.count,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("brand.hashes.count"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:44:9-44:41
