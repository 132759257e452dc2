Testing.__checkValue(values.allSatisfy { abs($0) < 100 },expression: .__fromSyntaxNode("values.allSatisfy { abs($0) < 100 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:161:13-161:57
