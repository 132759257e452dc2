Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"Up",words,expression: .__fromNegation(.__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""Up""#, "Up")),(nil,.__fromSyntaxNode("words"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:20:9-20:41
