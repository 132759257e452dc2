Testing.__checkValue(file.entries.contains { $0.type == .bf16 },expression: .__fromSyntaxNode("file.entries.contains { $0.type == .bf16 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:169:13-169:64
