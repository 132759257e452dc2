Testing.__checkFunctionCall(question.history.self,calling: {
  $0.contains($1)
},shared,expression: .__fromFunctionCall(.__fromSyntaxNode("question.history"),"contains",(nil,.__fromSyntaxNode("shared"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:74:25-74:67
