Testing.__checkBinaryOperation(engine.clock.now,{ $0 == $1() },86_400_000 - 20_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("engine.clock.now"),"==",.__fromSyntaxNode("86_400_000 - 20_000")),comments: [.__line("// The clock stands 20 simulated seconds, 2 real ones, before the event.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:51:9-51:57
