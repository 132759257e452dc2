Testing.__checkValue(try FeatureTable(contentsOf: file) == table,expression: .__fromSyntaxNode("try FeatureTable(contentsOf: file) == table"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:19:9-19:61
