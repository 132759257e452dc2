Testing.__checkValue(try session.scores(of: []).isEmpty,expression: .__fromSyntaxNode("try session.scores(of: []).isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:107:9-107:52
