Testing.__checkFunctionCall((),calling: { 
  isAllowed($1,$2)
},"!!!",["", "?!"],expression: .__fromFunctionCall(nil,"isAllowed",(nil,.__fromStringLiteral(#""!!!""#, "!!!")),(nil,.__fromSyntaxNode(#"["", "?!"]"#))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/ForbiddenWordsTests.swift:28:9-28:46
