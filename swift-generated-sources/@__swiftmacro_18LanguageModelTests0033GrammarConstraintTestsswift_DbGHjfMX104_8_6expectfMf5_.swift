Testing.__checkFunctionCall(grammar.self,calling: {
  $0.matches($1)
},"The, matrix.",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("grammar"),"matches",(nil,.__fromStringLiteral(#""The, matrix.""#, "The, matrix."))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:105:9-105:50
