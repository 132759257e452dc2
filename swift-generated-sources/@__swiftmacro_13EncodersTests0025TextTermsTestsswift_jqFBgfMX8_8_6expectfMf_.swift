Testing.__checkBinaryOperation(words("Amélie"),{ $0 == $1() },words("ame\u{301}lie".uppercased()),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"words("Amélie")"#),"==",.__fromSyntaxNode(#"words("ame\u{301}lie".uppercased())"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/TextTermsTests.swift:9:9-9:73
