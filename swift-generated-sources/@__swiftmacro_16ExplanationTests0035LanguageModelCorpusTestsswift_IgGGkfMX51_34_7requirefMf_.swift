Testing.__checkFunctionCall(phrase.self,calling: {
  $0.recognition(of: $1)
},text,expression: .__fromFunctionCall(.__fromSyntaxNode("phrase"),"recognition",("of",.__fromSyntaxNode("text"))),comments: ["\(text)"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/LanguageModelCorpusTests.swift:52:35-52:84
