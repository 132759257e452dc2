Testing.__checkValue(try SafetensorsFile(path: path).floats("w") == [1],expression: .__fromSyntaxNode(#"try SafetensorsFile(path: path).floats("w") == [1]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:102:9-102:68
