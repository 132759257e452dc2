Testing.__checkFunctionCall(GrammarTwin.self,calling: {
  $0.matches($1,$2)
},grammar,bytes,expression: .__fromFunctionCall(.__fromSyntaxNode("GrammarTwin"),"matches",(nil,.__fromSyntaxNode("grammar")),(nil,.__fromSyntaxNode("bytes"))),comments: ["\(grammar): \(result.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:35:13-35:87
