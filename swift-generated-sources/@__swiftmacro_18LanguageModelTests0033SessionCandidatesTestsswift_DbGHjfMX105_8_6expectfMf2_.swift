Testing.__checkValue(try session.scores(of: [[1, 2, 3]]).count == 1,expression: .__fromSyntaxNode("try session.scores(of: [[1, 2, 3]]).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:106:9-106:64
