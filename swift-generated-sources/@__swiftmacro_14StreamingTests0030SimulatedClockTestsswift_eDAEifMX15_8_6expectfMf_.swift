Testing.__checkFunctionCall((99...100).self,calling: {
  $0.contains($1)
},clock.now,expression: .__fromFunctionCall(.__fromSyntaxNode("(99...100)"),"contains",(nil,.__fromSyntaxNode("clock.now"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/SimulatedClockTests.swift:16:9-16:48
