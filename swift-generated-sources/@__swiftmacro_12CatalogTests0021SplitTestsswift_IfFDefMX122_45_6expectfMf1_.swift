Testing.__checkBinaryOperation(counts[Int(target)],{ $0 < $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("counts[Int(target)]"),"<",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:123:46-123:78
