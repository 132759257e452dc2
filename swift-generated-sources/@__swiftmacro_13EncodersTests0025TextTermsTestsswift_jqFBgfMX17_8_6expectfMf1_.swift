Testing.__checkBinaryOperation(words("Солярис हिन्दी").count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"words("Солярис हिन्दी").count"#),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:18:9-18:71
