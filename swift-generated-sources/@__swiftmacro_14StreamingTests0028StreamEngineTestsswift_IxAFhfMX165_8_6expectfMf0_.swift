Testing.__checkValue(try store.events().allSatisfy { $0.source == "replay" },expression: .__fromSyntaxNode(#"try store.events().allSatisfy { $0.source == "replay" }"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StreamingTests/StreamEngineTests.swift:166:9-166:73
