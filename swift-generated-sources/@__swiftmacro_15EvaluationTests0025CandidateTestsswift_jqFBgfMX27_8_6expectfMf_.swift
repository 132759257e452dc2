Testing.__checkValue(drawn.contains { $0.contains(2) },expression: .__fromSyntaxNode("drawn.contains { $0.contains(2) }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:28:9-28:51
