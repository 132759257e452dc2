Testing.__checkFunctionCall(document.weights.self,calling: {
  $0.contains($1)
},1,expression: .__fromFunctionCall(.__fromSyntaxNode("document.weights"),"contains",(nil,.__fromSyntaxNode("1"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:87:9-87:46
