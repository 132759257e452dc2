Testing.__checkFunctionCall(message(image("{}", data: 0, length: 1 << 63)).self,calling: {
  $0.contains($1)
},"at most 100000000 bytes",expression: .__fromFunctionCall(.__fromSyntaxNode(#"message(image("{}", data: 0, length: 1 << 63))"#),"contains",(nil,.__fromStringLiteral(#""at most 100000000 bytes""#, "at most 100000000 bytes"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:112:9-112:100
