Testing.__checkBinaryOperation(Int(bitPattern: place) % 64,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("Int(bitPattern: place) % 64"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/ArenaTests.swift:10:13-10:54
