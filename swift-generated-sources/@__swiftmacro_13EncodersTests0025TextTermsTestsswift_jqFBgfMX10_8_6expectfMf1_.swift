Testing.__checkBinaryOperation(words("Amélie"),{ $0 != $1() },words("Amelie"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"words("Amélie")"#),"!=",.__fromSyntaxNode(#"words("Amelie")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:11:9-11:53
