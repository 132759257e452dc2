Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"the matrix reloaded",words,expression: .__fromNegation(.__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""the matrix reloaded""#, "the matrix reloaded")),(nil,.__fromSyntaxNode("words"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:18:9-18:58
