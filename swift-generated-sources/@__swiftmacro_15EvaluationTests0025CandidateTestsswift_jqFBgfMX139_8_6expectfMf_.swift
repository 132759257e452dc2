Testing.__checkClosureCall(performing: { try file.items(of: 4) },throws: { "\($0)".contains("no line for user number 4") },expression: .__fromSyntaxNode("try file.items(of: 4)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:140:9-140:100
