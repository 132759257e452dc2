Testing.__checkClosureCall(throws: EvaluationError.self,performing: { try CandidateOption(text) },expression: .__fromSyntaxNode("try CandidateOption(text)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:103:13-103:80
