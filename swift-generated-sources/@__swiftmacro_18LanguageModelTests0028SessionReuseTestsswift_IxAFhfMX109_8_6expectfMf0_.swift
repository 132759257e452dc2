Testing.__checkValue(Self.distance(branch, try Session(model, capacity: 8).scores(after: [5, 6, 7, 8, 9]))
                < 1e-4,expression: .__fromSyntaxNode("Self.distance(branch, try Session(model, capacity: 8).scores(after: [5, 6, 7, 8, 9]))\n                < 1e-4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:110:9-112:24
