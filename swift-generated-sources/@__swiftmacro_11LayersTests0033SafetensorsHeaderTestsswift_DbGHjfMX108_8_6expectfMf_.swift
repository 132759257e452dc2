Testing.__checkFunctionCall(message([1, 2, 3]).self,calling: {
  $0.contains($1)
},"found a file of 3 bytes",expression: .__fromFunctionCall(.__fromSyntaxNode("message([1, 2, 3])"),"contains",(nil,.__fromStringLiteral(#""found a file of 3 bytes""#, "found a file of 3 bytes"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:109:9-109:72
