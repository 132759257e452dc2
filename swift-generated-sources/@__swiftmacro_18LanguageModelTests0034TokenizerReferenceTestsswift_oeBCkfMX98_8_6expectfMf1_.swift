Testing.__checkFunctionCall(tokenizer.encode("a \(name) b", marked: false).self,calling: {
  $0.contains($1)
},id,expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode(#"tokenizer.encode("a \(name) b", marked: false)"#),"contains",(nil,.__fromSyntaxNode("id"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:99:9-99:78
