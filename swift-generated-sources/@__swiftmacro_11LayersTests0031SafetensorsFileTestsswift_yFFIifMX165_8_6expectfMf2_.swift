Testing.__checkBinaryOperation(shards.count,{ $0 > $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("shards.count"),">",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsFileTests.swift:166:9-166:34
