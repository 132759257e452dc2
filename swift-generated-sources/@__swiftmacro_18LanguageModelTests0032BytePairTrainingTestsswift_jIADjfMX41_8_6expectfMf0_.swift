Testing.__checkFunctionCall(tokens.self,calling: {
  $0.contains($1)
},Array("19".utf8),expression: .__fromFunctionCall(.__fromSyntaxNode("tokens"),"contains",(nil,.__fromSyntaxNode(#"Array("19".utf8)"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/BytePairTrainingTests.swift:42:9-42:51
