Testing.__checkFunctionCall(compiled.self,calling: {
  $0.matches($1)
},text + " And more.",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("compiled"),"matches",(nil,.__fromSyntaxNode(#"text + " And more.""#))), false),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:26:17-26:75
