Testing.__checkValue(try file.floats("a.f16") == floats,expression: .__fromSyntaxNode(#"try file.floats("a.f16") == floats"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:51:9-51:52
