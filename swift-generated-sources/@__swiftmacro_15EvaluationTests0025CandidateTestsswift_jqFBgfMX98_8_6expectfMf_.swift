Testing.__checkValue(try CandidateOption("full") == .full,expression: .__fromSyntaxNode(#"try CandidateOption("full") == .full"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:99:9-99:54
