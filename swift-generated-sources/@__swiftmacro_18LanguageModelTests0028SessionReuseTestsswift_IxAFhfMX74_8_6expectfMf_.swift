Testing.__checkValue(Self.distance(try pieces.scores(after: []), whole) < 1e-4,expression: .__fromSyntaxNode("Self.distance(try pieces.scores(after: []), whole) < 1e-4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:75:9-75:75
