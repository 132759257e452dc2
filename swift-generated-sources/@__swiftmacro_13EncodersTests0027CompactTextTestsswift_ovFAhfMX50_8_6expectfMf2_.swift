Testing.__checkBinaryOperation(table.fingerprint,{ $0 == $1() },CompactText(width: 8).fingerprint,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.fingerprint"),"==",.__fromSyntaxNode("CompactText(width: 8).fingerprint")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:51:9-51:72
