Testing.__checkBinaryOperation(shards.path(of: "b"),{ $0 == $1() },folder.path("two.safetensors"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"shards.path(of: "b")"#),"==",.__fromSyntaxNode(#"folder.path("two.safetensors")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:44:9-44:72
