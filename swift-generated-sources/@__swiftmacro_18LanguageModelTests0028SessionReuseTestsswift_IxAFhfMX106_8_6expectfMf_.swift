Testing.__checkValue(try fork.scores(after: []) == start,expression: .__fromSyntaxNode("try fork.scores(after: []) == start"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:107:9-107:53
