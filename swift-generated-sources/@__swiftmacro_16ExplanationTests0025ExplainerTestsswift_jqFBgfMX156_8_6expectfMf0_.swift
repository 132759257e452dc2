Testing.__checkFunctionCall(first.provenance.self,calling: {
  $0.contains($1)
},"no latents",expression: .__fromFunctionCall(.__fromSyntaxNode("first.provenance"),"contains",(nil,.__fromStringLiteral(#""no latents""#, "no latents"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:157:9-157:57
