Testing.__checkValue(runs.allSatisfy { abs($0 - runs[0]) < 1e-6 },expression: .__fromSyntaxNode("runs.allSatisfy { abs($0 - runs[0]) < 1e-6 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:55:9-55:62
