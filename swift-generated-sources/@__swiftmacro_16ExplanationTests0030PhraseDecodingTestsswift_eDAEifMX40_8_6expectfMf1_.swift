Testing.__checkFunctionCall(compiled.self,calling: {
  $0.matches($1)
},"“genre Drama” are common.",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("compiled"),"matches",(nil,.__fromStringLiteral(#""“genre Drama” are common.""#, "“genre Drama” are common."))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:41:9-41:68
