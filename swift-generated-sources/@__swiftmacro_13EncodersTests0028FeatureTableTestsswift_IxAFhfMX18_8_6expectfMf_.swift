Testing.__checkValue(table.isPresent[2],expression: .__fromNegation(.__fromSyntaxNode("table.isPresent[2]"), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:19:9-19:37
