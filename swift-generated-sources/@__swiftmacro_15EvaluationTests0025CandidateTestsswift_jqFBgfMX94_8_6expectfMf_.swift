Testing.__checkFunctionCall(result.badge.candidates.self,calling: {
  $0.hasSuffix($1)
},"fewer for 30 cases",expression: .__fromFunctionCall(.__fromSyntaxNode("result.badge.candidates"),"hasSuffix",(nil,.__fromStringLiteral(#""fewer for 30 cases""#, "fewer for 30 cases"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Candidates/CandidateTests.swift:95:9-95:73
