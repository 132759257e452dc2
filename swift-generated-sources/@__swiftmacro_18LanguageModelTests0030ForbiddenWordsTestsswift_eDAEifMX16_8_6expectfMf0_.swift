Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"The-Matrix!",words,expression: .__fromNegation(.__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""The-Matrix!""#, "The-Matrix!")),(nil,.__fromSyntaxNode("words"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:17:9-17:50
