Testing.__checkValue(try session.scores(after: []) == before,expression: .__fromSyntaxNode("try session.scores(after: []) == before"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:38:9-38:57
