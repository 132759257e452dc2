Testing.__checkClosureCall(throws: LanguageModelError.self,performing: { try session.scores(of: [[1, 2, 3, 4]]) },expression: .__fromSyntaxNode("try session.scores(of: [[1, 2, 3, 4]])"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:104:9-104:92
