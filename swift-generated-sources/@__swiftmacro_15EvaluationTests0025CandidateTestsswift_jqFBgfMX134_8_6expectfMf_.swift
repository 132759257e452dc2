Testing.__checkClosureCall(performing: { try read(text) },throws: { "\($0)".contains(reason) },expression: .__fromSyntaxNode("try read(text)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:135:9-135:72
