Testing.__checkValue(try engine.skip(toNextEventOf: 2).count == 2,expression: .__fromSyntaxNode("try engine.skip(toNextEventOf: 2).count == 2"),comments: ["to the end when there is none"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:103:9-103:95
