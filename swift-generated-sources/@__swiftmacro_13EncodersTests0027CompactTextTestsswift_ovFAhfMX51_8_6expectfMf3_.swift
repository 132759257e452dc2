Testing.__checkBinaryOperation(table.fingerprint,{ $0 != $1() },CompactText(width: 9).fingerprint,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.fingerprint"),"!=",.__fromSyntaxNode("CompactText(width: 9).fingerprint")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:52:9-52:72
