Testing.__checkFunctionCall(error.found.self,calling: {
  $0.contains($1)
},found,expression: .__fromFunctionCall(.__fromSyntaxNode("error.found"),"contains",(nil,.__fromSyntaxNode("found"))),comments: ["\(error)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:199:9-199:57
