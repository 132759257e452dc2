Testing.__checkFunctionCall(grammar.self,calling: {
  $0.matches($1)
},"The matrices of wars.",expression: .__fromFunctionCall(.__fromSyntaxNode("grammar"),"matches",(nil,.__fromStringLiteral(#""The matrices of wars.""#, "The matrices of wars."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:107:9-107:58
