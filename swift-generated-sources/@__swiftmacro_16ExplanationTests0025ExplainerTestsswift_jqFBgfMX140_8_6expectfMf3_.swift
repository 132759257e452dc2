Testing.__checkValue(shared.pieces.contains { $0.label == "genre Crime" },expression: .__fromNegation(.__fromSyntaxNode(#"shared.pieces.contains { $0.label == "genre Crime" }"#), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:141:9-141:71
