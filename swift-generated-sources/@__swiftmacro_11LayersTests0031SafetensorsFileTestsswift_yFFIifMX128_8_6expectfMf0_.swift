Testing.__checkBinaryOperation(message { _ = try file.floats("x\u{1b}[2J", shape: [3]) },{ $0 == $1() },"\(path): tensor \"x\\u{1b}[2J\": expected a tensor of shape [3],"
                + " found only \"n\", \"w\"",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"message { _ = try file.floats("x\u{1b}[2J", shape: [3]) }"#),"==",.__fromSyntaxNode(#""\(path): tensor \"x\\u{1b}[2J\": expected a tensor of shape [3],"\#n                + " found only \"n\", \"w\"""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:129:9-132:46
