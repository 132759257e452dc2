Testing.__checkBinaryOperation(words("Mother's Day"),{ $0 == $1() },words("mothers day"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"words("Mother's Day")"#),"==",.__fromSyntaxNode(#"words("mothers day")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:12:9-12:63
