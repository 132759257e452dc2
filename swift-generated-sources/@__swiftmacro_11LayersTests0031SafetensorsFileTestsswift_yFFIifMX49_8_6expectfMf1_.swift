Testing.__checkValue(try file.floats("b.f32", shape: [2, 3]) == floats,expression: .__fromSyntaxNode(#"try file.floats("b.f32", shape: [2, 3]) == floats"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:50:9-50:67
