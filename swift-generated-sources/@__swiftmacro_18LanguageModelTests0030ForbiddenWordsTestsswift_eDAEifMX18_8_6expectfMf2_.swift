Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"a matrix, reloaded",words,expression: .__fromNegation(.__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""a matrix, reloaded""#, "a matrix, reloaded")),(nil,.__fromSyntaxNode("words"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:19:9-19:57
