Testing.__checkFunctionCall(rationale.text.self,calling: {
  $0.contains($1)
},claim.text,expression: .__fromFunctionCall(.__fromSyntaxNode("rationale.text"),"contains",(nil,.__fromSyntaxNode("claim.text"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:41:17-41:61
