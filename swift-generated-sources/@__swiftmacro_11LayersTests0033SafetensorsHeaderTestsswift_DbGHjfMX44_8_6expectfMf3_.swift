Testing.__checkValue(try parse(image(empty, data: 0)).entries[0].elementCount == 0,expression: .__fromSyntaxNode("try parse(image(empty, data: 0)).entries[0].elementCount == 0"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:45:9-45:79
