Testing.__checkValue(try parse(image("{}", data: 0)).entries.isEmpty,expression: .__fromSyntaxNode(#"try parse(image("{}", data: 0)).entries.isEmpty"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:43:9-43:65
