Testing.__checkBinaryOperation(shards.metadata["total_size"] == "23.0",{ $0 && $1() },shards.metadata["format"] == "pt",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"shards.metadata["total_size"] == "23.0""#),"&&",.__fromSyntaxNode(#"shards.metadata["format"] == "pt""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:41:9-41:94
