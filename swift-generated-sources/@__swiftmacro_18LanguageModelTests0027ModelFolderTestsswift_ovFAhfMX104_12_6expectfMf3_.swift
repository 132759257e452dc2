Testing.__checkFunctionCall(bounds.self,calling: {
  $0.contains($1)
},model.packingError.relative,expression: .__fromFunctionCall(.__fromSyntaxNode("bounds"),"contains",(nil,.__fromSyntaxNode("model.packingError.relative"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:105:13-105:66
