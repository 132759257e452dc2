Testing.__checkFunctionCall(grammar.self,calling: {
  $0.matches($1)
},"WAR.",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("grammar"),"matches",(nil,.__fromStringLiteral(#""WAR.""#, "WAR."))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GrammarConstraintTests.swift:106:9-106:42
