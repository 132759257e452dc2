Testing.__checkValue(counts[1..<20].allSatisfy { abs($0 - 842) < 130 },expression: .__fromSyntaxNode("counts[1..<20].allSatisfy { abs($0 - 842) < 130 }"),comments: [.__line("// 16,000 draws over 19 items: 842 expected, deviation 26.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:87:9-87:67
