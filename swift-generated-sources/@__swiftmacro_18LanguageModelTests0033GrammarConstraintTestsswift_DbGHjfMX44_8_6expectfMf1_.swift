Testing.__checkFunctionCall(allowed(constraint).self,calling: {
  $0.contains($1)
},258,expression: .__fromFunctionCall(.__fromSyntaxNode("allowed(constraint)"),"contains",(nil,.__fromSyntaxNode("258"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:45:9-45:51
