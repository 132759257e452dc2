Testing.__checkBinaryOperation(split.validation.first { $0.user == 25 }?.targets,{ $0 == $1() },Array(sequence[19..<22]),expression: .__fromBinaryOperation(.__fromSyntaxNode("split.validation.first { $0.user == 25 }?.targets"),"==",.__fromSyntaxNode("Array(sequence[19..<22])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:80:9-80:95
