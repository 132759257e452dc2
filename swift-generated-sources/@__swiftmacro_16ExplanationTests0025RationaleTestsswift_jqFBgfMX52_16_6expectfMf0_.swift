Testing.__checkFunctionCall(text.lowercased().self,calling: {
  $0.contains($1)
},"because",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("text.lowercased()"),"contains",(nil,.__fromStringLiteral(#""because""#, "because"))), false),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:53:17-53:64
