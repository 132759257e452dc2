Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try session.scores(of: [[1], [61]]) },expression: .__fromSyntaxNode("try session.scores(of: [[1], [61]])"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:105:9-105:89
