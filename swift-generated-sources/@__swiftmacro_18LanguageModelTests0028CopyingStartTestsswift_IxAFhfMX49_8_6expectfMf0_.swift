Testing.__checkFunctionCall(CopyingStart.self,calling: {
  $0.fits($1)
},shape,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("CopyingStart"),"fits",(nil,.__fromSyntaxNode("shape"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/CopyingStartTests.swift:50:9-50:43
