Testing.__checkFunctionCall(frozen.weights.values.self,calling: {
  $0.elementsEqual($1)
},learned.weights.values,expression: .__fromFunctionCall(.__fromSyntaxNode("frozen.weights.values"),"elementsEqual",(nil,.__fromSyntaxNode("learned.weights.values"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:45:9-45:77
