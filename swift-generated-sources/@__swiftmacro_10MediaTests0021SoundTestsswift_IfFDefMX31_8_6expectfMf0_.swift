Testing.__checkBinaryOperation(file.count,{ $0 < $1() },24_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("file.count"),"<",.__fromSyntaxNode("24_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:32:9-32:37
