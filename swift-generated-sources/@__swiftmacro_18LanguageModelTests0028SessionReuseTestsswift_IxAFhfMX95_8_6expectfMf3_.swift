Testing.__checkValue(try session.scores(after: []) == before,expression: .__fromSyntaxNode("try session.scores(after: []) == before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:96:9-96:57
