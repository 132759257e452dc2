Testing.__checkBinaryOperation(words("ＡＢＣ１"),{ $0 == $1() },words("abc1"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"words("ＡＢＣ１")"#),"==",.__fromSyntaxNode(#"words("abc1")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:10:9-10:56
