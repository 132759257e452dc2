Testing.__checkBinaryOperation(modalities.count { $0.kind == .text },{ $0 == $1() },3881 - 36,expression: .__fromBinaryOperation(.__fromSyntaxNode("modalities.count { $0.kind == .text }"),"==",.__fromSyntaxNode("3881 - 36")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SharedDataTests.swift:51:9-51:68
