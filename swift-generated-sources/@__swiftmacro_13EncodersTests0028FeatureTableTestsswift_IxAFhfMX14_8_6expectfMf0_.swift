Testing.__checkValue(table.isPresent[1],expression: .__fromNegation(.__fromSyntaxNode("table.isPresent[1]"), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:15:9-15:37
