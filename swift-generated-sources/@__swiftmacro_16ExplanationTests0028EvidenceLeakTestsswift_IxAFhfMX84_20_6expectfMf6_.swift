Testing.__checkFunctionCall(piece.overlap.self,calling: {
  $0.allSatisfy($1)
},question.history.contains,expression: .__fromFunctionCall(.__fromSyntaxNode("piece.overlap"),"allSatisfy",(nil,.__fromSyntaxNode("question.history.contains"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:85:21-85:81
