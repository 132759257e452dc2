Testing.__checkFunctionCall(broken.self,calling: {
  $0.contains($1)
},"merges.txt: line 3",expression: .__fromFunctionCall(.__fromSyntaxNode("broken"),"contains",(nil,.__fromStringLiteral(#""merges.txt: line 3""#, "merges.txt: line 3"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:96:9-96:55
