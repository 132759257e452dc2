Testing.__checkBinaryOperation(split.test.first { $0.user == 25 }?.targets,{ $0 == $1() },Array(sequence[22...]),expression: .__fromBinaryOperation(.__fromSyntaxNode("split.test.first { $0.user == 25 }?.targets"),"==",.__fromSyntaxNode("Array(sequence[22...])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:81:9-81:87
