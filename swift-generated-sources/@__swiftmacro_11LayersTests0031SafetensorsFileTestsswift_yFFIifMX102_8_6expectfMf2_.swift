Testing.__checkValue(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1,expression: .__fromSyntaxNode("try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:103:9-103:97
