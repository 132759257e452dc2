Testing.__checkBinaryOperation(split.cold.name,{ $0 == $1() },"cold-items-ratio-80/10/10-global-time",expression: .__fromBinaryOperation(.__fromSyntaxNode("split.cold.name"),"==",.__fromStringLiteral(#""cold-items-ratio-80/10/10-global-time""#, "cold-items-ratio-80/10/10-global-time")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:112:9-112:76
