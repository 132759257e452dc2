Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},reason,expression: .__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromSyntaxNode("reason"))),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:104:9-104:50
