Testing.__checkBinaryOperation(abs(again.samples.count - 24_000),{ $0 < $1() },1000,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(again.samples.count - 24_000)"),"<",.__fromSyntaxNode("1000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:35:9-35:58
