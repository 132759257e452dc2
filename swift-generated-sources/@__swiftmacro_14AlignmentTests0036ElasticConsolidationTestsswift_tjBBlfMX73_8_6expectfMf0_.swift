Testing.__checkValue(gradient.values.allSatisfy { $0 == 0 },expression: .__fromSyntaxNode("gradient.values.allSatisfy { $0 == 0 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/ElasticConsolidationTests.swift:74:9-74:56
