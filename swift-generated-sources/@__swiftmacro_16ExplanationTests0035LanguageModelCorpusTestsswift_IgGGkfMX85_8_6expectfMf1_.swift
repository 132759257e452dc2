Testing.__checkFunctionCall(encoder.tokenizer.decode(document.tokens).self,calling: {
  $0.hasSuffix($1)
},example.rationale.text,expression: .__fromFunctionCall(.__fromSyntaxNode("encoder.tokenizer.decode(document.tokens)"),"hasSuffix",(nil,.__fromSyntaxNode("example.rationale.text"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:86:9-86:93
