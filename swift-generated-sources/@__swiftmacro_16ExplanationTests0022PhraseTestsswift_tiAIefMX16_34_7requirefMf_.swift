Testing.__checkFunctionCall(RationaleGrammar.rationale.self,calling: {
  $0.recognition(of: $1)
},sentence.text,expression: .__fromFunctionCall(.__fromSyntaxNode("RationaleGrammar.rationale"),"recognition",("of",.__fromSyntaxNode("sentence.text"))),comments: ["\(sentence.text)"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/PhraseTests.swift:17:35-18:95
