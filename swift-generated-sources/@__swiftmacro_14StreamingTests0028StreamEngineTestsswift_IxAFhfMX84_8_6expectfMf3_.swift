Testing.__checkClosureCall(throws: RecordingSink.DiskFull.self,performing: { try engine.step(1) },expression: .__fromSyntaxNode("try engine.step(1)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:85:9-85:76
