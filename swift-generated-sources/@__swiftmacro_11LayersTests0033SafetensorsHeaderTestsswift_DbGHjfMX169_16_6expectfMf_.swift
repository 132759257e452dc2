Testing.__checkBinaryOperation(header.dataStart + entry.range.upperBound,{ $0 <= $1() },file.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("header.dataStart + entry.range.upperBound"),"<=",.__fromSyntaxNode("file.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsHeaderTests.swift:170:17-170:81
