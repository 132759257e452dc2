Testing.__checkBinaryOperation(message { _ = try file.floats("w", shape: [3]) },{ $0 == $1() },"\(path): tensor \"w\": expected shape [3], found [2]",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"message { _ = try file.floats("w", shape: [3]) }"#),"==",.__fromSyntaxNode(#""\(path): tensor \"w\": expected shape [3], found [2]""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:126:9-128:75
