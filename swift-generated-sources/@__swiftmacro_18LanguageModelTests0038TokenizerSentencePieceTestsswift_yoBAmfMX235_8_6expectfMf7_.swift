Testing.__checkFunctionCall(tokenizer.encode("<s>the</s>", marked: false).self,calling: {
  $0.contains($1)
},1,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode(#"tokenizer.encode("<s>the</s>", marked: false)"#),"contains",(nil,.__fromSyntaxNode("1"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:236:9-236:76
