Testing.__checkValue(try FeatureTable(contentsOf: file, itemCount: 4) == table,expression: .__fromSyntaxNode("try FeatureTable(contentsOf: file, itemCount: 4) == table"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/FeatureTableFileTests.swift:20:9-20:75
