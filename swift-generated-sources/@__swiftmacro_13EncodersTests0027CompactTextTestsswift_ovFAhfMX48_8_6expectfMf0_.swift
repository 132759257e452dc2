Testing.__checkValue(table.isPresent[7],expression: .__fromNegation(.__fromSyntaxNode("table.isPresent[7]"), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:49:9-49:37
