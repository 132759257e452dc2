Testing.__checkBinaryOperation(message { _ = try file.integers("w") },{ $0 == $1() },"\(path): tensor \"w\": expected type I64, I32 or U8, found F32",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"message { _ = try file.integers("w") }"#),"==",.__fromSyntaxNode(#""\(path): tensor \"w\": expected type I64, I32 or U8, found F32""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:136:9-138:85
