Testing.__checkValue(set.pieces.contains { $0.label == "tag slow" },expression: .__fromNegation(.__fromSyntaxNode(#"set.pieces.contains { $0.label == "tag slow" }"#), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:148:9-148:65
