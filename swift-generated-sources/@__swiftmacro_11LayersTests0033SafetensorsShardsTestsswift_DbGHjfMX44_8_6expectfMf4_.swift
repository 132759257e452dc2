Testing.__checkBinaryOperation(shards.path(of: "c"),{ $0 == $1() },folder.path("index.json"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"shards.path(of: "c")"#),"==",.__fromSyntaxNode(#"folder.path("index.json")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:45:9-45:67
