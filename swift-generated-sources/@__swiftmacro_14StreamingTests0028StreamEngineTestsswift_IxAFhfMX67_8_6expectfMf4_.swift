Testing.__checkValue(again.allSatisfy { !$0.isFirstTime },expression: .__fromSyntaxNode("again.allSatisfy { !$0.isFirstTime }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:68:9-68:54
