Testing.__checkValue(try file.floats("scalar \"quoted\"", shape: []) == [3],expression: .__fromSyntaxNode(#"try file.floats("scalar \"quoted\"", shape: []) == [3]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:56:9-56:72
