Testing.__checkValue(counts[20...].allSatisfy { $0 == 0 },expression: .__fromSyntaxNode("counts[20...].allSatisfy { $0 == 0 }"),comments: ["what nobody ever had is never drawn"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:85:9-85:93
