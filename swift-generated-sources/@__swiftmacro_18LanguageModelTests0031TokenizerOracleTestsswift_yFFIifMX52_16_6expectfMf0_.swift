Testing.__checkFunctionCall(ids.self,calling: {
  $0.contains($1)
},special,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("ids"),"contains",(nil,.__fromSyntaxNode("special"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift:53:17-53:48
