Testing.__checkFunctionCall(question.history.self,calling: {
  $0.contains($1)
},past,expression: .__fromFunctionCall(.__fromSyntaxNode("question.history"),"contains",(nil,.__fromSyntaxNode("past"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/EvidenceLeakTests.swift:81:21-81:61
