Testing.__checkValue(items.allSatisfy { (0..<60).contains($0) },expression: .__fromSyntaxNode("items.allSatisfy { (0..<60).contains($0) }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:20:13-20:64
