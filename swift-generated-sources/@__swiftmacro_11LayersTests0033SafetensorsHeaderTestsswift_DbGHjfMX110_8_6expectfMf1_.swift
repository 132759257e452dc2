Testing.__checkFunctionCall(message(image("{}", data: 0, length: .max)).self,calling: {
  $0.contains($1)
},"at most 100000000 bytes",expression: .__fromFunctionCall(.__fromSyntaxNode(#"message(image("{}", data: 0, length: .max))"#),"contains",(nil,.__fromStringLiteral(#""at most 100000000 bytes""#, "at most 100000000 bytes"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:111:9-111:97
