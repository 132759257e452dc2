Testing.__checkValue(try file.floats("empty", shape: [0, 5]) == [],expression: .__fromSyntaxNode(#"try file.floats("empty", shape: [0, 5]) == []"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:57:9-57:63
