Testing.__checkValue(drawn.allSatisfy { Set($0).isDisjoint(with: [0, 1]) },expression: .__fromSyntaxNode("drawn.allSatisfy { Set($0).isDisjoint(with: [0, 1]) }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:29:9-29:71
