Testing.__checkFunctionCall(piece.provenance.self,calling: {
  $0.contains($1)
},"mean v1",expression: .__fromFunctionCall(.__fromSyntaxNode("piece.provenance"),"contains",(nil,.__fromStringLiteral(#""mean v1""#, "mean v1"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:58:13-58:58
