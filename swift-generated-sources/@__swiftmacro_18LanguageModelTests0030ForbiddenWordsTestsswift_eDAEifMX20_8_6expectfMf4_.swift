Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"see then matrix",words,expression: .__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""see then matrix""#, "see then matrix")),(nil,.__fromSyntaxNode("words"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:21:9-21:53
