Testing.__checkBinaryOperation(Set(brand.hashes).intersection(category.hashes).count,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(brand.hashes).intersection(category.hashes).count"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:45:9-45:76
