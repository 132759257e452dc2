Testing.__checkBinaryOperation(message { _ = try SafetensorsFile(path: folder.url.path) },{ $0 == $1() },"\(folder.url.path): expected a regular file, found something else",expression: .__fromBinaryOperation(.__fromSyntaxNode("message { _ = try SafetensorsFile(path: folder.url.path) }"),"==",.__fromSyntaxNode(#""\(folder.url.path): expected a regular file, found something else""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:143:9-145:88
