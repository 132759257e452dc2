Testing.__checkFunctionCall(met.self,calling: {
  $0.contains($1)
},item,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("met"),"contains",(nil,.__fromSyntaxNode("item"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:28:17-28:45
