Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"war",[],expression: .__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""war""#, "war")),(nil,.__fromSyntaxNode("[]"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:27:9-27:38
