Testing.__checkFunctionCall(compiled.self,calling: {
  $0.matches($1)
},"“genre Drama” and “tag jazz” are common.",expression: .__fromFunctionCall(.__fromSyntaxNode("compiled"),"matches",(nil,.__fromStringLiteral(#""“genre Drama” and “tag jazz” are common.""#, "“genre Drama” and “tag jazz” are common."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:40:9-40:86
