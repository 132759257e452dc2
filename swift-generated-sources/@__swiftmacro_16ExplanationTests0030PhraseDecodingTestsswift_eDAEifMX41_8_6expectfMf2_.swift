Testing.__checkFunctionCall(compiled.self,calling: {
  $0.matches($1)
},"“genre Drama” and “tag jazz” is common.",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("compiled"),"matches",(nil,.__fromStringLiteral(#""“genre Drama” and “tag jazz” is common.""#, "“genre Drama” and “tag jazz” is common."))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:42:9-42:86
