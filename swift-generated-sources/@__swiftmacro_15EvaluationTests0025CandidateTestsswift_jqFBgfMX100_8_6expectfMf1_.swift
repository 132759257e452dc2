Testing.__checkValue(try CandidateOption("file:/a:b") == .file("/a:b"),expression: .__fromSyntaxNode(#"try CandidateOption("file:/a:b") == .file("/a:b")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:101:9-101:67
