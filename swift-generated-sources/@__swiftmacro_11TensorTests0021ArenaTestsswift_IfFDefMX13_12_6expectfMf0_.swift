Testing.__checkBinaryOperation(place[0] == Float(index),{ $0 && $1() },place[counts[index] - 1] == Float(index),expression: .__fromBinaryOperation(.__fromSyntaxNode("place[0] == Float(index)"),"&&",.__fromSyntaxNode("place[counts[index] - 1] == Float(index)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/ArenaTests.swift:14:13-14:90
