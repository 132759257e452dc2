Testing.__checkBinaryOperation(words(endless).count,{ $0 == $1() },TextTerms.maximumWords,expression: .__fromBinaryOperation(.__fromSyntaxNode("words(endless).count"),"==",.__fromSyntaxNode("TextTerms.maximumWords")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:56:9-56:64
