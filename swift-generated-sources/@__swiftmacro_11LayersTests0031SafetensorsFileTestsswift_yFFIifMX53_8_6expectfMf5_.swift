Testing.__checkValue(try file.integers("i32") == [-2_147_483_648, 7, 0],expression: .__fromSyntaxNode(#"try file.integers("i32") == [-2_147_483_648, 7, 0]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:54:9-54:68
