Testing.__checkFunctionCall(CopyingStart.self,calling: {
  $0.fits($1)
},shape,expression: .__fromFunctionCall(.__fromSyntaxNode("CopyingStart"),"fits",(nil,.__fromSyntaxNode("shape"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift:48:9-48:42
