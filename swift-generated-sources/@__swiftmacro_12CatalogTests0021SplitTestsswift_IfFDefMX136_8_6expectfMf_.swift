Testing.__checkBinaryOperation(split.name,{ $0 == $1() },"temporal-70/30",expression: .__fromBinaryOperation(.__fromSyntaxNode("split.name"),"==",.__fromStringLiteral(#""temporal-70/30""#, "temporal-70/30")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:137:9-137:48
