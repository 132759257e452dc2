Testing.__checkFunctionCall(compiled.self,calling: {
  $0.matches($1)
},"“genre Drama” is common.",expression: .__fromFunctionCall(.__fromSyntaxNode("compiled"),"matches",(nil,.__fromStringLiteral(#""“genre Drama” is common.""#, "“genre Drama” is common."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:39:9-39:66
