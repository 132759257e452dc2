Testing.__checkFunctionCall(gzip.self,calling: {
  $0.contains($1)
},"a gzip file",expression: .__fromFunctionCall(.__fromSyntaxNode("gzip"),"contains",(nil,.__fromStringLiteral(#""a gzip file""#, "a gzip file"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerFolderTests.swift:102:9-102:46
