Testing.__checkBinaryOperation(words("千と千尋").count,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"words("千と千尋").count"#),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:16:9-16:50
