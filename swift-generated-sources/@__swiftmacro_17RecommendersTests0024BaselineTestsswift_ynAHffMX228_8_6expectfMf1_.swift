Testing.__checkPropertyAccess(Popularity(training: empty, dataset: "d").scores(for: []).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"Popularity(training: empty, dataset: "d").scores(for: [])"#),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/BaselineTests.swift:229:9-229:83
