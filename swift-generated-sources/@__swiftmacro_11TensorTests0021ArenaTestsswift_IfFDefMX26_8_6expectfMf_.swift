Testing.__checkBinaryOperation(arena.capacity,{ $0 == $1() },taken,expression: .__fromBinaryOperation(.__fromSyntaxNode("arena.capacity"),"==",.__fromSyntaxNode("taken")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/ArenaTests.swift:27:9-27:41
