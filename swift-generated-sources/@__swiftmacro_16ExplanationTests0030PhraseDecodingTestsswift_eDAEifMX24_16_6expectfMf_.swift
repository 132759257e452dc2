Testing.__checkFunctionCall(compiled.self,calling: {
  $0.matches($1)
},text,expression: .__fromFunctionCall(.__fromSyntaxNode("compiled"),"matches",(nil,.__fromSyntaxNode("text"))),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:25:17-25:59
