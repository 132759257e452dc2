Testing.__checkBinaryOperation(again.sampleRate,{ $0 == $1() },48_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("again.sampleRate"),"==",.__fromSyntaxNode("48_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:34:9-34:44
