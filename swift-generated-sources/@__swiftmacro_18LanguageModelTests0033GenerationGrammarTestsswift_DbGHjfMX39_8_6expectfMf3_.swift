Testing.__checkFunctionCall(ends.self,calling: {
  $0.isSuperset(of: $1)
},[.grammarComplete, .endToken, .length],expression: .__fromFunctionCall(.__fromSyntaxNode("ends"),"isSuperset",("of",.__fromSyntaxNode("[.grammarComplete, .endToken, .length]"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:40:9-40:77
