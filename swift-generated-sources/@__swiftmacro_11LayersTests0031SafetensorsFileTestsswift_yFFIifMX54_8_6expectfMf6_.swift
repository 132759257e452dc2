Testing.__checkValue(try file.integers("u8") == integers,expression: .__fromSyntaxNode(#"try file.integers("u8") == integers"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:55:9-55:53
