Testing.__checkFunctionCall(bounds.self,calling: {
  $0.contains($1)
},weight.matrix.error.relative,expression: .__fromFunctionCall(.__fromSyntaxNode("bounds"),"contains",(nil,.__fromSyntaxNode("weight.matrix.error.relative"))),comments: ["\(weight.keys)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:103:17-103:89
