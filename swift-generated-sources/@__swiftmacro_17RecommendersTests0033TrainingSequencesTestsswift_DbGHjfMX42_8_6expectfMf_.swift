Testing.__checkFunctionCall((0..<3).self,calling: {
  $0.contains($1)
},item,expression: .__fromFunctionCall(.__fromSyntaxNode("(0..<3)"),"contains",(nil,.__fromSyntaxNode("item"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:43:9-43:40
