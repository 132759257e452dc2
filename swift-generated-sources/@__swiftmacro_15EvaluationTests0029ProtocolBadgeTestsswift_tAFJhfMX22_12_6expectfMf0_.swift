Testing.__checkFunctionCall(warning.self,calling: {
  $0.contains($1)
},part,expression: .__fromFunctionCall(.__fromSyntaxNode("warning"),"contains",(nil,.__fromSyntaxNode("part"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:23:13-23:44
