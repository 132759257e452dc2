Testing.__checkBinaryOperation(words("千と千尋")[0],{ $0 == $1() },words("千")[0],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"words("千と千尋")[0]"#),"==",.__fromSyntaxNode(#"words("千")[0]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:17:9-17:61
