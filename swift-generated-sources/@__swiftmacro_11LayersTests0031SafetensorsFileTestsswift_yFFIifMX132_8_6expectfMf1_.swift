Testing.__checkBinaryOperation(message { _ = try file.floats("n") },{ $0 == $1() },"\(path): tensor \"n\": expected type F32, F16 or BF16, found I64",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"message { _ = try file.floats("n") }"#),"==",.__fromSyntaxNode(#""\(path): tensor \"n\": expected type F32, F16 or BF16, found I64""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:133:9-135:87
