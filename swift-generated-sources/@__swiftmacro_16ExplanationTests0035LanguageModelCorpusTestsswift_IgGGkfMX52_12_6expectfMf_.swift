Testing.__checkFunctionCall(example.question.self,calling: {
  $0.supports($1)
},recognition,expression: .__fromFunctionCall(.__fromSyntaxNode("example.question"),"supports",(nil,.__fromSyntaxNode("recognition"))),comments: ["\(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:53:13-53:71
