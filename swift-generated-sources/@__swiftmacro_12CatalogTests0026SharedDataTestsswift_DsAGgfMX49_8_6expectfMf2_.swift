Testing.__checkBinaryOperation(modalities.count { $0.kind == .image },{ $0 == $1() },3872,expression: .__fromBinaryOperation(.__fromSyntaxNode("modalities.count { $0.kind == .image }"),"==",.__fromSyntaxNode("3872")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:50:9-50:64
