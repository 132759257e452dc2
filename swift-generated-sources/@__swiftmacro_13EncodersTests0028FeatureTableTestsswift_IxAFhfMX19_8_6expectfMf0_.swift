Testing.__checkValue(table.isPresent[3],expression: .__fromNegation(.__fromSyntaxNode("table.isPresent[3]"), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableTests.swift:20:9-20:37
