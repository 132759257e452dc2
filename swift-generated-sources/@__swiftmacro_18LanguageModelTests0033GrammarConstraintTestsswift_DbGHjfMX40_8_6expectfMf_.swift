Testing.__checkFunctionCall(allowed(constraint).self,calling: {
  $0.contains($1)
},256,expression: .__fromFunctionCall(.__fromSyntaxNode("allowed(constraint)"),"contains",(nil,.__fromSyntaxNode("256"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:41:9-41:51
