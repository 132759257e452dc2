Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"matrix the reloaded",words,expression: .__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""matrix the reloaded""#, "matrix the reloaded")),(nil,.__fromSyntaxNode("words"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:23:9-23:57
