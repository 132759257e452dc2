Testing.__checkValue(try file.floats("c.bf16", shape: [3, 1, 1]) == [1, -2, 0.5],expression: .__fromSyntaxNode(#"try file.floats("c.bf16", shape: [3, 1, 1]) == [1, -2, 0.5]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:52:9-52:77
