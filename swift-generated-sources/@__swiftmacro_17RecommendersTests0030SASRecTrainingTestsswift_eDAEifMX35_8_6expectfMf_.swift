Testing.__checkValue(runs.allSatisfy { $0 == runs[0] },expression: .__fromSyntaxNode("runs.allSatisfy { $0 == runs[0] }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:36:9-36:51
