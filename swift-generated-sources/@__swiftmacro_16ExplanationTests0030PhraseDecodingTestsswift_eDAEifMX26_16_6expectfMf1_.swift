Testing.__checkFunctionCall(compiled.self,calling: {
  $0.matches($1)
},text.replacing("Pale River", with: "Other"),expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("compiled"),"matches",(nil,.__fromSyntaxNode(#"text.replacing("Pale River", with: "Other")"#))), false),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:27:17-27:99
