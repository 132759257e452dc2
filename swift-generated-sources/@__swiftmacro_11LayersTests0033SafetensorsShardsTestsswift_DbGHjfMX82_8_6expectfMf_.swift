Testing.__checkFunctionCall(message.self,calling: {
  $0.contains($1)
},part,expression: .__fromFunctionCall(.__fromSyntaxNode("message"),"contains",(nil,.__fromSyntaxNode("part"))),comments: ["\(message)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:83:9-83:54
