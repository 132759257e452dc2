Testing.__checkValue(latents[0].contains { $0 != 0 },expression: .__fromSyntaxNode("latents[0].contains { $0 != 0 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:87:9-87:49
