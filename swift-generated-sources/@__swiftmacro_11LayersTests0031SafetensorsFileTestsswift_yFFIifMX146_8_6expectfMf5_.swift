Testing.__checkFunctionCall(message { _ = try SafetensorsFile(path: folder.path("empty")) }.self,calling: {
  $0.hasSuffix($1)
},"expected a header length of 8 bytes, found a file of 0 bytes",expression: .__fromFunctionCall(.__fromSyntaxNode(#"message { _ = try SafetensorsFile(path: folder.path("empty")) }"#),"hasSuffix",(nil,.__fromStringLiteral(#""expected a header length of 8 bytes, found a file of 0 bytes""#, "expected a header length of 8 bytes, found a file of 0 bytes"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:147:9-149:92
