Testing.__checkFunctionCall(frozen.averaged.values.self,calling: {
  $0.elementsEqual($1)
},learned.averaged.values,expression: .__fromFunctionCall(.__fromSyntaxNode("frozen.averaged.values"),"elementsEqual",(nil,.__fromSyntaxNode("learned.averaged.values"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:46:9-46:79
