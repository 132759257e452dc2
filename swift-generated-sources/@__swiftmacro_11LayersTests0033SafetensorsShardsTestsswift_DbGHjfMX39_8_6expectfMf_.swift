Testing.__checkBinaryOperation(shards.entries.map(\.name),{ $0 == $1() },["a", "b", "twice"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"shards.entries.map(\.name)"#),"==",.__fromSyntaxNode(#"["a", "b", "twice"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:40:9-40:67
