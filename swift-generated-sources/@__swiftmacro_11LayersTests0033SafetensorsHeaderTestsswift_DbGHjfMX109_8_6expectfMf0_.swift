Testing.__checkFunctionCall(message(image("{}", data: 0, length: 3)).self,calling: {
  $0.contains($1)
},"found 2 bytes after its length",expression: .__fromFunctionCall(.__fromSyntaxNode(#"message(image("{}", data: 0, length: 3))"#),"contains",(nil,.__fromStringLiteral(#""found 2 bytes after its length""#, "found 2 bytes after its length"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:110:9-110:101
