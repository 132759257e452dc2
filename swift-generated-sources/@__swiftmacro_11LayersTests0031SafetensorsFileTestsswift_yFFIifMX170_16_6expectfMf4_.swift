Testing.__checkValue(try file.floats(entry.name).allSatisfy { abs($0) < 100 },expression: .__fromSyntaxNode("try file.floats(entry.name).allSatisfy { abs($0) < 100 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:171:17-171:82
