Testing.__checkValue(abs(score.logLikelihood - (try expected(model, candidate))) < 1e-4,expression: .__fromSyntaxNode("abs(score.logLikelihood - (try expected(model, candidate))) < 1e-4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:35:13-35:88
