Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"see the  MATRIX",words,expression: .__fromNegation(.__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""see the  MATRIX""#, "see the  MATRIX")),(nil,.__fromSyntaxNode("words"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:16:9-16:54
