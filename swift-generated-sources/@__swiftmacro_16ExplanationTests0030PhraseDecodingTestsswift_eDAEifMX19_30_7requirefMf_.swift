Testing.__checkFunctionCall(phrase.self,calling: {
  $0.decodingGrammar(filling: $1)
},fillings,expression: .__fromFunctionCall(.__fromSyntaxNode("phrase"),"decodingGrammar",("filling",.__fromSyntaxNode("fillings"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseDecodingTests.swift:20:31-20:82
