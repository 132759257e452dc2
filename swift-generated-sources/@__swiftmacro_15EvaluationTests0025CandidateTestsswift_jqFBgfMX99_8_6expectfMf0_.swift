Testing.__checkValue(try CandidateOption("sampled:99") == .sampled(99),expression: .__fromSyntaxNode(#"try CandidateOption("sampled:99") == .sampled(99)"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:100:9-100:67
