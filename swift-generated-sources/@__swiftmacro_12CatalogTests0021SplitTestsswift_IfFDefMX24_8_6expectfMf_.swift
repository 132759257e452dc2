Testing.__checkBinaryOperation(split.name,{ $0 == $1() },"leave-one-out",expression: .__fromBinaryOperation(.__fromSyntaxNode("split.name"),"==",.__fromStringLiteral(#""leave-one-out""#, "leave-one-out")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:25:9-25:47
