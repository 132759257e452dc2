Testing.__checkBinaryOperation(abs(power - 0.125),{ $0 < $1() },0.01,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(power - 0.125)"),"<",.__fromSyntaxNode("0.01")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:39:9-39:43
