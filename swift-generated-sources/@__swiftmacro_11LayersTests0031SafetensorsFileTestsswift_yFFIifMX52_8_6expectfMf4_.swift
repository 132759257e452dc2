Testing.__checkValue(try file.integers("i64") == [.min, .max],expression: .__fromSyntaxNode(#"try file.integers("i64") == [.min, .max]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:53:9-53:58
