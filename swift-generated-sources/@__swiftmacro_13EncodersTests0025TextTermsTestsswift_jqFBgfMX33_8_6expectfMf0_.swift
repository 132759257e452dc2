Testing.__checkBinaryOperation(Set(one).intersection(turned).count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(one).intersection(turned).count"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:34:9-34:58
