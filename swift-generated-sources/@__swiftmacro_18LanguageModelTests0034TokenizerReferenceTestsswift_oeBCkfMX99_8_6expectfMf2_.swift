Testing.__checkFunctionCall(tokenizer.encode(trusted: "a \(name) b", marked: false).self,calling: {
  $0.contains($1)
},id,expression: .__fromFunctionCall(.__fromSyntaxNode(#"tokenizer.encode(trusted: "a \(name) b", marked: false)"#),"contains",(nil,.__fromSyntaxNode("id"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerReferenceTests.swift:100:9-100:86
