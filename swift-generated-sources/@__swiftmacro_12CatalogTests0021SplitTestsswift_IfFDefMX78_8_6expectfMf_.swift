Testing.__checkBinaryOperation(Array(split.training[user]),{ $0 == $1() },Array(sequence.prefix(19)),expression: .__fromBinaryOperation(.__fromSyntaxNode("Array(split.training[user])"),"==",.__fromSyntaxNode("Array(sequence.prefix(19))")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:79:9-79:75
