Testing.__checkBinaryOperation(counts[Int(item)],{ $0 >= $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("counts[Int(item)]"),">=",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:106:58-106:89
