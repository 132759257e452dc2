Testing.__checkFunctionCall(message(image([0x7B, 0x22, 0xFF, 0x22, 0x7D], data: 0)).self,calling: {
  $0.contains($1)
},"in UTF-8",expression: .__fromFunctionCall(.__fromSyntaxNode("message(image([0x7B, 0x22, 0xFF, 0x22, 0x7D], data: 0))"),"contains",(nil,.__fromStringLiteral(#""in UTF-8""#, "in UTF-8"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:117:9-117:94
