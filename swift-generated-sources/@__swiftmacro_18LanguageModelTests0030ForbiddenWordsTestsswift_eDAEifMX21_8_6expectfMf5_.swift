Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"theMatrix upper cup",words,expression: .__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""theMatrix upper cup""#, "theMatrix upper cup")),(nil,.__fromSyntaxNode("words"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:22:9-22:57
