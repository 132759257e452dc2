Testing.__checkFunctionCall(twice.self,calling: {
  $0.contains($1)
},"vocab.json: line 2",expression: .__fromFunctionCall(.__fromSyntaxNode("twice"),"contains",(nil,.__fromStringLiteral(#""vocab.json: line 2""#, "vocab.json: line 2"))),comments: ["\(twice)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:100:9-100:66
